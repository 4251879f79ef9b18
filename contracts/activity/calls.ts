export {
  cancelActivity,
  createActivity,
  editActivity,
  listManaged,
  publishActivity,
  readPlan,
  setCover,
} from './managing';
export { listComing, readActivity, readActivityCode } from './reading';
