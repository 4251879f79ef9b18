export { cancelActivity, createActivity, editActivity, listManaged, publishActivity, readPlan } from './managing';
export { listComing, readActivity, readActivityCode } from './reading';
