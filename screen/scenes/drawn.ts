/** A scene on the page; `update` is called several times a second where something in it runs. */
export type Drawn = { readonly root: HTMLElement; readonly update?: (serverNow: number) => void };
