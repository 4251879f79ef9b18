import { Button, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';

export default function Count() {
  const [count, setCount] = useState(0);
  const add = async () => setCount(Object((await Taro.cloud.callFunction({ name: 'count' })).result).count);
  return (
    <View>
      <View className="count">{`counted ${count}`}</View>
      <Button className="add" onClick={add}>
        add
      </Button>
    </View>
  );
}
