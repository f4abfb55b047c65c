import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";

afterEach(cleanup);

// jsdom knows the dialog element but not how to open it.
if (!("showModal" in HTMLDialogElement.prototype)) {
  Object.defineProperty(HTMLDialogElement.prototype, "showModal", {
    value(this: HTMLDialogElement) {
      this.open = true;
    },
  });
}

// Nor does it lay anything out, so nothing can come into view.
if (!("scrollIntoView" in Element.prototype)) {
  Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined });
}
if (!("ResizeObserver" in window)) {
  Object.defineProperty(window, "ResizeObserver", {
    value: class {
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  });
}
// What would have to be seen to come into view is in view.
if (!("IntersectionObserver" in window)) {
  Object.defineProperty(window, "IntersectionObserver", {
    configurable: true,
    value: class {
      readonly #seen: (entries: { isIntersecting: boolean; target: Element }[]) => void;
      constructor(seen: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        this.#seen = seen;
      }
      observe(target: Element) {
        queueMicrotask(() => {
          this.#seen([{ isIntersecting: true, target }]);
        });
      }
      disconnect() {
        return undefined;
      }
    },
  });
}
