const twoToThe32 = 2 ** 32;

/** iOS 14 knows BigInt but cannot write one into bytes, which hashing does with a message's length alone. */
export function writeBigLengths(): void {
  if (typeof DataView.prototype.setBigUint64 === 'function') return;
  DataView.prototype.setBigUint64 = function (offset, value, isLittleEndian = false) {
    const length = Number(value);
    const [high, low] = [Math.floor(length / twoToThe32), length % twoToThe32];
    this.setUint32(offset, isLittleEndian ? low : high, isLittleEndian);
    this.setUint32(offset + 4, isLittleEndian ? high : low, isLittleEndian);
  };
}
