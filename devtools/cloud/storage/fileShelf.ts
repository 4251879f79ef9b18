export type StoredFile = {
  readonly path: string;
  /** Openid of who uploaded it from a phone; empty for a function's. */
  readonly owner: string;
  readonly bytes: number;
};

/** A file that is written but not in its place yet. */
export type PreparedFile = {
  /** Puts it in its place, instead of what was there; resolves once a crash would not undo that. */
  commit(): Promise<void>;
  discard(): Promise<void>;
};

/** Where contents lie. */
export type FileShelf = {
  /** What was there when the shelf was opened. */
  readonly kept: readonly StoredFile[];
  prepare(file: StoredFile, content: Buffer): Promise<PreparedFile>;
  read(path: string): Promise<Buffer>;
  /** Resolves once a crash would not bring it back. */
  remove(path: string): Promise<void>;
};

/** For a cloud that lives in memory only. */
export function memoryShelf(): FileShelf {
  const contents = new Map<string, Buffer>();
  return {
    kept: [],
    prepare: async ({ path }, content) => ({
      commit: async () => {
        contents.set(path, content);
      },
      discard: async () => undefined,
    }),
    read: async (path) => {
      const content = contents.get(path);
      if (content === undefined) throw new Error(`${path} is not on the shelf`);
      return content;
    },
    remove: async (path) => {
      contents.delete(path);
    },
  };
}
