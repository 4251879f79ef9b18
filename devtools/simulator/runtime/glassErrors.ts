import {
  addGlobalErrorListener,
  type ComponentSpace,
  type GeneralComponent,
  Component as GlassComponent,
  removeGlobalErrorListener,
} from 'glass-easel';

/** Hands on what glass-easel catches in listeners and lifetimes; the answer stops it. */
export function listenToGlassErrors(space: ComponentSpace, raise: (error: unknown) => void): () => void {
  // glass-easel has one list of error listeners for every phone of a document.
  const listener = (error: unknown, _?: string, related?: GeneralComponent | string): boolean | undefined => {
    const isForeign = GlassComponent.isComponent(related) && related.getRootBehavior().ownerSpace !== space;
    if (isForeign) return undefined;
    raise(error);
    return false;
  };
  addGlobalErrorListener(listener);
  return () => removeGlobalErrorListener(listener);
}
