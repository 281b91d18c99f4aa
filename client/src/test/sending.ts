/** Stands in for the browser's way to the server in specs of jsdom, which has no server. The real one: test/browser/files.spec.ts. */
export class Sending {
  static readonly all: Sending[] = [];
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  responseText = '';
  form = new FormData();
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;

  open(): void {}
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  send(form: FormData): void {
    this.form = form;
    Sending.all.push(this);
  }

  abort(): void {
    this.onabort?.();
  }

  /** The id that it was sent under. */
  get id(): string {
    const id = this.form.get('id');
    return typeof id === 'string' ? id : '';
  }

  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.onload?.();
  }

  take(name = '方案.pdf'): void {
    this.answer(201, { id: this.id, name, mediaType: 'application/pdf', size: 3, url: '/api/files/x' });
  }
}

/** From now on uploads of this spec end up in `Sending.all`. */
export const catchUploads = (): void => {
  Sending.all.length = 0;
  Object.assign(globalThis, { XMLHttpRequest: Sending });
};
