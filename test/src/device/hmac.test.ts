import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { writeBigLengths } from '../../../src/device/bigLengths';
import { hmac } from '../../../src/device/hmac';

const onServer = (key: Uint8Array, message: Uint8Array) => createHmac('sha256', key).update(message).digest('hex');
const onPhone = (key: Uint8Array, message: Uint8Array) => Buffer.from(hmac(key, message)).toString('hex');
const bytes = fc.uint8Array({ maxLength: 200 });
const agrees = fc.property(bytes, bytes, (key, message) => {
  expect(onPhone(key, message)).toBe(onServer(key, message));
});

it('signs as the server does', () => {
  fc.assert(agrees);
});

it('signs as the server does on a phone that cannot write a BigInt into bytes', () => {
  const native = DataView.prototype.setBigUint64;
  try {
    Reflect.deleteProperty(DataView.prototype, 'setBigUint64');
    writeBigLengths();
    expect(DataView.prototype.setBigUint64).not.toBe(native);
    fc.assert(agrees);
  } finally {
    DataView.prototype.setBigUint64 = native;
  }
});
