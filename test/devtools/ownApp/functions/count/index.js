const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const database = cloud.database({ throwOnNotFound: false });

exports.main = async ({ tells }) => {
  const counter = database.collection('counters').doc(cloud.getWXContext().OPENID);
  const { stats } = await counter.update({ data: { count: database.command.inc(1) } });
  if (stats.updated === 0) await counter.set({ data: { count: 1 } });
  const { count } = (await counter.get()).data;
  if (tells)
    await cloud.openapi.subscribeMessage.send({
      touser: cloud.getWXContext().OPENID,
      templateId: 'counted',
      page: 'pages/count/index',
      data: { number1: { value: count } },
    });
  return { count };
};
