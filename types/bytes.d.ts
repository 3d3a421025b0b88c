/** Bytes as functions take them: any view, or a buffer whole. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer
