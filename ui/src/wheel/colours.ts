/** The colours of an area as custom properties, by day and by night. */
import { app } from "../app.svelte";
import type { AreaId, AreaView } from "../ipc/backend";

/** What the wheel's content says about an area, in the ring or beside it. */
export function areaView(area: AreaId): AreaView | null {
  const all = [...(app.wheel?.areas ?? []), ...(app.wheel?.outside ?? [])];
  return all.find((view) => view.area === area) ?? null;
}

/**
 * Sets `--rim`, `--tint-…`, `--text` and `--soft-text` of an area on an element, each for light
 * and dark. As an action, because the content security policy refuses style attributes.
 */
export function inColoursOf(area: AreaId) {
  return (element: HTMLElement | SVGElement): void => {
    const view = areaView(area);
    if (!view) return;
    paint(element, "light", view.light);
    paint(element, "dark", view.dark);
    element.dataset["colours"] = "area";
  };
}

/** Likewise for the hub: `--hub-fill`, `--hub-text` and `--hub-soft`. */
export function inHubColours(element: SVGElement): void {
  if (!app.wheel) return;
  paint(element, "light-hub", app.wheel.hubLight);
  paint(element, "dark-hub", app.wheel.hubDark);
  element.dataset["colours"] = "hub";
}

function paint(
  element: HTMLElement | SVGElement,
  look: string,
  colours: Readonly<Record<string, string>>,
): void {
  for (const [name, colour] of Object.entries(colours)) {
    element.style.setProperty(`--${look}-${kebab(name)}`, colour);
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
