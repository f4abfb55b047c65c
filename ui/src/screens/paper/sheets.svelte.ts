/**
 * The pages of a paper as images: asked for as they come near the view, one after the other. An image
 * stays until the next one of its page is there.
 */
import { SvelteMap } from "svelte/reactivity";
import { backend, failureOf, type Failure, type PageView } from "../../ipc/backend";

/** So many images are kept besides those near the view. A page of a large screen is a few megabytes. */
const KEPT = 16;

export interface SheetImage extends PageView {
  /** Which paper it is a page of. */
  edition: number;
  /** How wide it was wished for, in pixels of the screen. */
  wished: number;
}

export class Sheets {
  readonly images = new SvelteMap<number, SheetImage>();
  failure = $state.raw<Failure | null>(null);

  #near: readonly number[] = [];
  #edition: number | null = null;
  #pages = 0;
  #width = 0;
  #loading = false;

  /** Another paper lies ready; `null` while there is none to ask for. */
  follow(edition: number | null, pages: number): void {
    this.#edition = edition;
    this.#pages = pages;
    this.failure = null;
    if (edition !== null) {
      for (const page of this.images.keys()) if (pages <= page) this.images.delete(page);
    }
    void this.#load();
  }

  /** How wide the pages stand, in pixels of the screen. */
  fit(width: number): void {
    this.#width = width;
    void this.#load();
  }

  come(page: number): void {
    this.#near = [...this.#near.filter((one) => one !== page), page];
    void this.#load();
  }

  leave(page: number): void {
    this.#near = this.#near.filter((one) => one !== page);
  }

  clear(): void {
    this.images.clear();
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    for (let page = this.#next(); page !== null; page = this.#next()) {
      const edition = this.#edition ?? 0;
      const wished = this.#width;
      try {
        const image = await backend().documentPage(page, wished);
        if (edition === this.#edition) this.#keep(page, { ...image, edition, wished });
      } catch (thrown) {
        if (edition === this.#edition) this.failure = failureOf(thrown);
      }
    }
    this.#loading = false;
  }

  /** The first page near the view whose image is another paper's, or made for another width. */
  #next(): number | null {
    if (this.#edition === null || this.#width === 0 || this.failure) return null;
    const wanting = this.#near.filter((page) => {
      const image = this.images.get(page);
      const fits = image?.edition === this.#edition && image.wished === this.#width;
      return page < this.#pages && !fits;
    });
    return wanting.length === 0 ? null : Math.min(...wanting);
  }

  #keep(page: number, image: SheetImage): void {
    // Again at the end: what has stood there longest goes first.
    this.images.delete(page);
    this.images.set(page, image);
    const far = [...this.images.keys()].filter((one) => !this.#near.includes(one));
    for (const one of far.slice(0, Math.max(0, far.length - KEPT))) this.images.delete(one);
  }
}
