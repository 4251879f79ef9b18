import type { CompiledPackage, PackageCode, PhonePackage } from './compiledPackage';

/** Makes a compiled package runnable in this process; a browser page loads `package.js` instead. */
export function evaluatePackage(compiled: CompiledPackage, assetBase: string): PhonePackage {
  const { code, assets: _, ...data } = compiled;
  const packageCode: PackageCode = new Function(`return (${code})`)();
  return { ...data, ...packageCode, assetBase };
}
