import { Button, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';

export default function Count() {
  const [count, setCount] = useState(0);
  const add = async (data = {}) =>
    setCount(Object((await Taro.cloud.callFunction({ name: 'count', data })).result).count);
  const addAndTell = async () => {
    await Taro.requestSubscribeMessage({ tmplIds: ['counted'], entityIds: [] });
    await add({ tells: true });
  };
  return (
    <View>
      <View className="count">{`counted ${count}`}</View>
      <Button className="add" onClick={() => add()}>
        add
      </Button>
      <Button className="tell" onClick={addAndTell}>
        add and tell me
      </Button>
    </View>
  );
}
