/**
 * Whether the PolNeAR training article at `index` is kept from the network, so that how far it is to be trusted can be
 * learned from what it makes of an article that it never saw: one in twenty.
 */
export function isHeldOut(index: number): boolean {
  return index % 20 === 7;
}
