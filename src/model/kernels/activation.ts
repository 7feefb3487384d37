/** Activations between layers are rounded to whole numbers of this many to 1, from -63 to 63 … */
export const ACTIVATION_UNITS = 63;

/** … and stored with this added, so that seven bits hold them and none is negative. */
export const ACTIVATION_ZERO = 64;
