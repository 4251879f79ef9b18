export default { pages: ['pages/count/index'], window: { navigationBarTitleText: 'Count' } };
