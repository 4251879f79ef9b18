export { aRequestId } from '../requestId';
