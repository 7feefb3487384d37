/**
 * The kernels' WebAssembly text. Both variants give the same numbers: one multiplies bytes with relaxed SIMD, sixteen
 * at a time, the other 16-bit integers, eight at a time, where an engine has no relaxed SIMD.
 */
import { ACTIVATION_UNITS, ACTIVATION_ZERO } from '../src/model/kernels/activation.ts';

export type KernelVariant = 'bytes' | 'shorts';

/** Sequences, or tokens, that one pass over the weights serves. */
const ABREAST = 2;
/** Columns of an inner round. Widths are multiples of it. */
const ROUND_COLUMNS = 8;
/** Vectors of four rows that are summed together. */
const VECTORS = 4;

/**
 * tanh x = x (1 + p1 s) / (1 + q1 s + q2 s²), s = x², up to the limit and constant past it: within 6.5e-4, a tenth of
 * what rounding activations costs. Fitted by reweighted least squares.
 */
const TANH = { limit: 4.5, p1: 0.08037364, q1: 0.41126622, q2: 0.00611235 } as const;

/**
 * What the inner loops need in every lane. Engines make a vector constant anew at each use; one that is made from the
 * unknown number 1 is made once and kept in a register.
 */
const CONSTANTS = {
  one: 1,
  half: 0.5,
  limit: TANH.limit,
  lowest: -TANH.limit,
  p1: TANH.p1,
  q1: TANH.q1,
  q2: TANH.q2,
  halfUnits: ACTIVATION_UNITS / 2,
  zero: ACTIVATION_ZERO,
} as const;
type Constant = keyof typeof CONSTANTS;

const LANES = ['a', 'b'] as const;

export function kernelSource(variant: KernelVariant): string {
  const size = variant === 'bytes' ? 1 : 2;
  return `(module
  (import "env" "memory" (memory 1))
${project(variant, size)}
${lstm(variant, size, 1)}
${lstm(variant, size, 2)}
${GATHER})`;
}

const get = (name: string): string => `(local.get $${name})`;
const set = (name: string, value: string): string => `(local.set $${name} ${value})`;
/** A constant's four lanes, from the local that `setConstants` sets. */
const splat = (name: Constant): string => get(name);
const add = (a: string, b: string): string => `(f32x4.add ${a} ${b})`;
const multiply = (a: string, b: string): string => `(f32x4.mul ${a} ${b})`;
const load = (address: string, offset = 0): string => `(v128.load offset=${offset} ${address})`;
const advance = (name: string, by: string): string => set(name, `(i32.add ${get(name)} ${by})`);
const bytes = (count: number): string => `(i32.const ${count})`;
const scaled = (name: string, shift: number): string =>
  shift === 0 ? get(name) : `(i32.shl ${get(name)} (i32.const ${shift}))`;

/** What $sum and four rows' products with a round's columns add up to, one row's in each lane. */
function addProducts(
  variant: KernelVariant,
  sum: string,
  weights: readonly string[],
  x: readonly string[],
): string {
  const products = weights.map((w, step) =>
    variant === 'shorts'
      ? `(i32x4.dot_i16x8_s ${w} ${x[step]})`
      : `(i16x8.relaxed_dot_i8x16_i7x16_s ${w} ${x[step]})`,
  );
  if (variant === 'shorts')
    return products.reduce((total, product) => `(i32x4.add ${total} ${product})`, sum);
  // Sixteen bits hold the sum of a round's products: see `fitRound` in arena.ts.
  const round = products.reduce((total, product) => `(i16x8.add ${total} ${product})`);
  return `(i32x4.add ${sum} (i32x4.dot_i16x8_s ${round} ${get('ones')}))`;
}

/** Sums sixteen rows over all columns: from what is at $starts, moving $weights on, reading at $x… up to $end. */
function sumRows(variant: KernelVariant, size: number, abreast: number): string {
  const lanes = LANES.slice(0, abreast);
  const steps = Array.from({ length: (ROUND_COLUMNS * size) / 4 }, (_, step) => step);
  const lines: string[] = [];
  for (const lane of lanes)
    for (let v = 0; v < VECTORS; v++) lines.push(set(`${lane}${v}`, load(get('starts'), 16 * v)));
  lines.push('(loop $nextColumns');
  for (const lane of lanes)
    for (const step of steps)
      lines.push(
        set(`v${lane}${step}`, `(v128.load32_splat offset=${4 * step} ${get(`x${lane}`)})`),
      );
  for (let v = 0; v < VECTORS; v++) {
    for (const step of steps) lines.push(set(`w${step}`, load(get('weights'), 64 * step + 16 * v)));
    for (const lane of lanes)
      lines.push(
        set(
          `${lane}${v}`,
          addProducts(
            variant,
            get(`${lane}${v}`),
            steps.map((step) => get(`w${step}`)),
            steps.map((step) => get(`v${lane}${step}`)),
          ),
        ),
      );
  }
  lines.push(advance('weights', bytes(64 * steps.length)));
  for (const lane of lanes.slice(1)) lines.push(advance(`x${lane}`, bytes(4 * steps.length)));
  lines.push(
    `(br_if $nextColumns (i32.lt_u (local.tee $xa (i32.add ${get('xa')} ${bytes(4 * steps.length)})) ${get('end')})))`,
  );
  return lines.join('\n');
}

/** Declares the locals of the constants named and sets them, given that the parameter $unknownOne is 1. */
function setConstants(names: readonly Constant[]): string {
  const declare = ['ones', ...names].map((name) => `(local $${name} v128)`).join(' ');
  const values = names.map((name) =>
    set(name, `(f32x4.splat (f32.mul ${get('unknownOne')} (f32.const ${CONSTANTS[name]})))`),
  );
  const ones = set('ones', `(i16x8.splat (i32.trunc_sat_f32_s ${get('unknownOne')}))`);
  return [declare, ones, ...values].join('\n    ');
}

function declareSums(abreast: number): string {
  const lanes = LANES.slice(0, abreast);
  const names = lanes.flatMap((lane) => [0, 1, 2, 3].map((v) => `${lane}${v}`));
  const steps = [0, 1, 2, 3];
  const inputs = lanes.flatMap((lane) => steps.map((step) => `v${lane}${step}`));
  return [
    ...[...names, ...inputs, ...steps.map((step) => `w${step}`)].map(
      (name) => `(local $${name} v128)`,
    ),
    ...lanes.map((lane) => `(local $x${lane} i32)`),
    '(local $end i32)',
  ].join(' ');
}

function project(variant: KernelVariant, size: number): string {
  const finish = LANES.flatMap((lane) =>
    [0, 1, 2, 3].map((v) => {
      const sum = `(f32x4.convert_i32x4_s ${get(`${lane}${v}`)})`;
      const value = add(
        multiply(multiply(sum, load(get('scales'), 16 * v)), get('units')),
        load(get('bias'), 16 * v),
      );
      return `(v128.store offset=${16 * v} ${get(`to${lane}`)} ${value})`;
    }),
  );
  return `
  ;; Each token's products with all rows: sixteen rows at a time, two tokens abreast (the last alone, twice).
  (func (export "project")
    (param $weights i32) (param $starts i32) (param $scales i32) (param $bias i32) (param $rows i32) (param $width i32)
    (param $unknownOne f32) (param $unit f32) (param $x i32) (param $xStride i32) (param $out i32) (param $outStride i32) (param $count i32)
    ${declareSums(ABREAST)}
    (local $units v128) (local $first i32) (local $t i32) (local $fromA i32) (local $toa i32) (local $tob i32) (local $fromB i32)
    ${setConstants([])}
    ${set('units', `(f32x4.splat ${get('unit')})`)}
    ${set('width', scaled('width', size - 1))}
    (loop $nextRows
      ${set('first', get('weights'))}
      ${set('fromA', get('x'))}
      ${set('toa', get('out'))}
      ${set('t', get('count'))}
      (loop $nextTokens
        ${set('fromB', `(i32.add ${get('fromA')} (select ${get('xStride')} (i32.const 0) (i32.gt_s ${get('t')} (i32.const 1))))`)}
        ${set('tob', `(i32.add ${get('toa')} (select ${get('outStride')} (i32.const 0) (i32.gt_s ${get('t')} (i32.const 1))))`)}
        ${set('weights', get('first'))}
        ${set('xa', get('fromA'))}
        ${set('xb', get('fromB'))}
        ${set('end', `(i32.add ${get('xa')} ${get('width')})`)}
        ${sumRows(variant, size, ABREAST)}
        ${finish.join('\n        ')}
        ${set('fromA', `(i32.add ${get('fromB')} ${get('xStride')})`)}
        ${set('toa', `(i32.add ${get('tob')} ${get('outStride')})`)}
        (br_if $nextTokens (i32.gt_s (local.tee $t (i32.sub ${get('t')} (i32.const 2))) (i32.const 0))))
      ${advance('starts', bytes(64))}
      ${advance('scales', bytes(64))}
      ${advance('bias', bytes(64))}
      ${advance('out', bytes(64))}
      (br_if $nextRows (i32.gt_s (local.tee $rows (i32.sub ${get('rows')} (i32.const 16))) (i32.const 0))))
  )`;
}

/** Sets `p` and `q` to the numerator and denominator of tanh of `value`. */
function tanh(value: string, p: string, q: string): string {
  const clamped = `(f32x4.max (f32x4.min ${value} ${splat('limit')}) ${splat('lowest')})`;
  const series = (constants: readonly Constant[]): string =>
    constants.reduceRight(
      (inner, constant) =>
        inner === '' ? splat(constant) : add(splat(constant), multiply(get('s'), inner)),
      '',
    );
  return [
    set(p, clamped),
    set('s', multiply(get(p), get(p))),
    set(q, series(['one', 'q1', 'q2'])),
    set(p, multiply(get(p), series(['one', 'p1']))),
  ].join('\n');
}

/** The logistic function of x is (1 + tanh(x / 2)) / 2; the halves meet in the caller's one division. */
function gate(lane: string, v: number, half: boolean): string {
  const sum = `(f32x4.convert_i32x4_s ${get(`${lane}${v}`)})`;
  const value = add(multiply(sum, load(get('scales'), 16 * v)), load(get(`pre${lane}At`), 16 * v));
  return half ? multiply(value, splat('half')) : value;
}

/** Four units of one sequence: new cell and output from the sums of their gates (input, forget, cell, output). */
function cell(lane: string, size: number): string {
  const over = (name: string): string => add(get(`q${name}`), get(`p${name}`));
  const all = (...factors: string[]): string => factors.reduce(multiply);
  return `
      ${tanh(gate(lane, 0, true), 'pi', 'qi')}
      ${tanh(gate(lane, 1, true), 'pf', 'qf')}
      ${tanh(gate(lane, 2, false), 'pg', 'qg')}
      ${set('s', all(get('qi'), get('qg')))}
      ${set(
        'c',
        `(f32x4.div ${multiply(
          splat('half'),
          add(
            all(load(`(i32.add ${get(`cells${lane}`)} ${get('column')})`), over('f'), get('s')),
            all(over('i'), get('pg'), get('qf')),
          ),
        )} ${all(get('qf'), get('s'))})`,
      )}
      (v128.store (i32.add ${get(`cells${lane}`)} ${get('column')}) ${get('c')})
      ${tanh(gate(lane, 3, true), 'pi', 'qi')}
      ${tanh(get('c'), 'pf', 'qf')}
      ${set(
        'c',
        `(i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.add (f32x4.div ${all(
          splat('halfUnits'),
          over('i'),
          get('pf'),
        )} ${all(get('qi'), get('qf'))}) ${splat('zero')})))`,
      )}
      ${set('c', `(i16x8.narrow_i32x4_s ${get('c')} ${get('c')})`)}
      ${
        size === 1
          ? `(v128.store32_lane 0 (i32.add ${get(`out${lane}`)} ${get('unit')}) (i8x16.narrow_i16x8_u ${get('c')} ${get('c')}))`
          : `(v128.store64_lane 0 (i32.add ${get(`out${lane}`)} ${scaled('unit', 1)}) ${get('c')})`
      }`;
}

function lstm(variant: KernelVariant, size: number, abreast: number): string {
  const lanes = LANES.slice(0, abreast);
  const each = (declare: (lane: string) => string): string => lanes.map(declare).join(' ');
  return `
  ;; The recurrence over $steps steps of ${abreast === 1 ? 'a sequence' : 'two sequences, which share the weights as they pass'}.
  (func (export "lstm${abreast}")
    (param $weightsAt i32) (param $startsAt i32) (param $scalesAt i32) (param $hidden i32) (param $steps i32)
    (param $unknownOne f32) (param $preStride i32) (param $outStride i32)
    ${each((lane) => `(param $pre${lane} i32) (param $before${lane} i32) (param $out${lane} i32) (param $cells${lane} i32)`)}
    ${declareSums(abreast)}
    (local $weights i32) (local $starts i32) (local $scales i32) (local $unit i32) (local $column i32)
    ${each((lane) => `(local $pre${lane}At i32)`)}
    ${['pi', 'qi', 'pf', 'qf', 'pg', 'qg', 's', 'c'].map((name) => `(local $${name} v128)`).join(' ')}
    ${setConstants(Object.keys(CONSTANTS) as Constant[])}
    (loop $nextStep
      ${set('weights', get('weightsAt'))}
      ${set('starts', get('startsAt'))}
      ${set('scales', get('scalesAt'))}
      ${set('unit', '(i32.const 0)')}
      ${each((lane) => set(`pre${lane}At`, get(`pre${lane}`)))}
      (loop $nextUnits
        ${each((lane) => set(`x${lane}`, get(`before${lane}`)))}
        ${set('end', `(i32.add ${get('xa')} ${scaled('hidden', size - 1)})`)}
        ${sumRows(variant, size, abreast)}
        ${set('column', scaled('unit', 2))}
        ${lanes.map((lane) => cell(lane, size)).join('\n')}
        ${advance('starts', bytes(64))}
        ${advance('scales', bytes(64))}
        ${each((lane) => advance(`pre${lane}At`, bytes(64)))}
        (br_if $nextUnits (i32.lt_u (local.tee $unit (i32.add ${get('unit')} (i32.const 4))) ${get('hidden')})))
      ${each(
        (lane) =>
          `${set(`before${lane}`, get(`out${lane}`))} ${advance(`out${lane}`, get('outStride'))} ${advance(`pre${lane}`, get('preStride'))}`,
      )}
      (br_if $nextStep (local.tee $steps (i32.sub ${get('steps')} (i32.const 1)))))
  )`;
}

const GATHER = `
  ;; For each of $count rows, the sum of the $terms vectors whose addresses stand one after another at $addresses.
  (func (export "gather")
    (param $addresses i32) (param $terms i32) (param $width i32) (param $out i32) (param $outStride i32) (param $count i32)
    (local $k i32) (local $t i32) (local $sum v128)
    (loop $nextRow
      (local.set $k (i32.const 0))
      (loop $nextColumns
        (local.set $sum (v128.load (i32.add (i32.load (local.get $addresses)) (local.get $k))))
        (local.set $t (i32.const 1))
        (loop $nextTerm
          (local.set $sum (f32x4.add (local.get $sum)
            (v128.load (i32.add
              (i32.load (i32.add (local.get $addresses) (i32.shl (local.get $t) (i32.const 2))))
              (local.get $k)))))
          (br_if $nextTerm (i32.lt_u
            (local.tee $t (i32.add (local.get $t) (i32.const 1)))
            (local.get $terms))))
        (v128.store (i32.add (local.get $out) (local.get $k)) (local.get $sum))
        (br_if $nextColumns (i32.lt_u
          (local.tee $k (i32.add (local.get $k) (i32.const 16)))
          (local.get $width))))
      (local.set $addresses (i32.add (local.get $addresses) (i32.shl (local.get $terms) (i32.const 2))))
      (local.set $out (i32.add (local.get $out) (local.get $outStride)))
      (br_if $nextRow (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))`;
