;; Matrix products and the LSTM recurrence in 128-bit SIMD. Weights and activations are 16-bit integers, sums are
;; 32-bit integers, gates are 32-bit floats. See kernels.ts for what the exports take.
(module
  (import "env" "memory" (memory 1))

  ;; Adds the four lanes of each of four sums: the result's lane j is the total of the j-th.
  (func $total (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; The products of eight rows of weights with the $width bytes at $x, scaled, plus what is at $bias, to $out.
  ;; The rows are interleaved: 16 bytes of each in turn.
  (func $rows8 (param $weights i32) (param $x i32) (param $width i32) (param $scales i32) (param $bias i32) (param $out i32)
    (local $end i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $x) (local.get $width)))
    (loop $next
      (local.set $v (v128.load (local.get $x)))
      (local.set $a (i32x4.add (local.get $a)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load (local.get $weights)))))
      (local.set $b (i32x4.add (local.get $b)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=16 (local.get $weights)))))
      (local.set $c (i32x4.add (local.get $c)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=32 (local.get $weights)))))
      (local.set $d (i32x4.add (local.get $d)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=48 (local.get $weights)))))
      (local.set $e (i32x4.add (local.get $e)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=64 (local.get $weights)))))
      (local.set $f (i32x4.add (local.get $f)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=80 (local.get $weights)))))
      (local.set $g (i32x4.add (local.get $g)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=96 (local.get $weights)))))
      (local.set $h (i32x4.add (local.get $h)
        (i32x4.dot_i16x8_s (local.get $v) (v128.load offset=112 (local.get $weights)))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
      (br_if $next (i32.lt_u
        (local.tee $x (i32.add (local.get $x) (i32.const 16)))
        (local.get $end))))
    (v128.store (local.get $out) (f32x4.add
      (f32x4.mul
        (f32x4.convert_i32x4_s (call $total (local.get $a) (local.get $b) (local.get $c) (local.get $d)))
        (v128.load (local.get $scales)))
      (v128.load (local.get $bias))))
    (v128.store offset=16 (local.get $out) (f32x4.add
      (f32x4.mul
        (f32x4.convert_i32x4_s (call $total (local.get $e) (local.get $f) (local.get $g) (local.get $h)))
        (v128.load offset=16 (local.get $scales)))
      (v128.load offset=16 (local.get $bias)))))

  (func (export "project")
    (param $weights i32) (param $scales i32) (param $bias i32) (param $rows i32) (param $width i32)
    (param $x i32) (param $xStride i32) (param $out i32) (param $outStride i32) (param $count i32)
    (local $row i32) (local $t i32) (local $xAt i32) (local $outAt i32) (local $wAt i32) (local $column i32)
    (loop $nextRows
      (local.set $wAt (i32.add (local.get $weights) (i32.mul (local.get $row) (local.get $width))))
      (local.set $column (i32.shl (local.get $row) (i32.const 2)))
      (local.set $t (i32.const 0))
      (local.set $xAt (local.get $x))
      (local.set $outAt (i32.add (local.get $out) (local.get $column)))
      (loop $nextToken
        (call $rows8 (local.get $wAt) (local.get $xAt) (local.get $width)
          (i32.add (local.get $scales) (local.get $column))
          (i32.add (local.get $bias) (local.get $column))
          (local.get $outAt))
        (local.set $xAt (i32.add (local.get $xAt) (local.get $xStride)))
        (local.set $outAt (i32.add (local.get $outAt) (local.get $outStride)))
        (br_if $nextToken (i32.lt_u
          (local.tee $t (i32.add (local.get $t) (i32.const 1)))
          (local.get $count))))
      (br_if $nextRows (i32.lt_u
        (local.tee $row (i32.add (local.get $row) (i32.const 8)))
        (local.get $rows)))))

  ;; tanh as the seventh convergent of its continued fraction, clamped where that passes 1: within 1e-4 everywhere.
  (func $tanh (param $x v128) (result v128)
    (local $s v128)
    (local.set $x (f32x4.max (f32x4.min (local.get $x) (v128.const f32x4 4.97 4.97 4.97 4.97)) (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)))
    (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 135135 135135 135135 135135) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 17325 17325 17325 17325) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $s)))))))
      (f32x4.add (v128.const f32x4 135135 135135 135135 135135) (f32x4.mul (local.get $s)
      (f32x4.add (v128.const f32x4 62370 62370 62370 62370) (f32x4.mul (local.get $s)
      (f32x4.add (v128.const f32x4 3150 3150 3150 3150) (f32x4.mul (local.get $s) (v128.const f32x4 28 28 28 28)))))))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tanh (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $x))))))

  ;; Four units: reads their gates, updates the cell, returns the output.
  (func $cell (param $gates i32) (param $gateWidth i32) (param $cells i32) (result v128)
    (local $c v128)
    (local.set $c (f32x4.add
      (f32x4.mul
        (call $sigmoid (v128.load (i32.add (local.get $gates) (local.get $gateWidth))))
        (v128.load (local.get $cells)))
      (f32x4.mul
        (call $sigmoid (v128.load (local.get $gates)))
        (call $tanh (v128.load (i32.add (local.get $gates) (i32.shl (local.get $gateWidth) (i32.const 1))))))))
    (v128.store (local.get $cells) (local.get $c))
    (f32x4.mul
      (call $sigmoid (v128.load (i32.add (local.get $gates) (i32.mul (local.get $gateWidth) (i32.const 3)))))
      (call $tanh (local.get $c))))

  (func $quantise (param $h v128) (result v128)
    (i32x4.trunc_sat_f32x4_s (f32x4.nearest
      (f32x4.mul (local.get $h) (v128.const f32x4 8192 8192 8192 8192)))))

  ;; Scratch: the last output (16-bit), then the cells, then the gates (32-bit floats).
  (func (export "lstm")
    (param $weights i32) (param $scales i32) (param $hidden i32) (param $pre i32) (param $preStride i32)
    (param $out i32) (param $outStride i32) (param $scratch i32) (param $steps i32)
    (local $width i32) (local $cells i32) (local $gates i32) (local $row i32) (local $rows i32)
    (local $column i32) (local $j i32) (local $gateWidth i32) (local $h v128)
    (local.set $width (i32.shl (local.get $hidden) (i32.const 1)))
    (local.set $gateWidth (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $rows (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $cells (i32.add (local.get $scratch) (local.get $width)))
    (local.set $gates (i32.add (local.get $cells) (local.get $gateWidth)))
    (memory.fill (local.get $scratch) (i32.const 0) (i32.add (local.get $width) (local.get $gateWidth)))
    (loop $step
      (local.set $row (i32.const 0))
      (loop $nextRows
        (local.set $column (i32.shl (local.get $row) (i32.const 2)))
        (call $rows8
          (i32.add (local.get $weights) (i32.mul (local.get $row) (local.get $width)))
          (local.get $scratch) (local.get $width)
          (i32.add (local.get $scales) (local.get $column))
          (i32.add (local.get $pre) (local.get $column))
          (i32.add (local.get $gates) (local.get $column)))
        (br_if $nextRows (i32.lt_u
          (local.tee $row (i32.add (local.get $row) (i32.const 8)))
          (local.get $rows))))
      (local.set $j (i32.const 0))
      (loop $nextUnits
        (local.set $column (i32.shl (local.get $j) (i32.const 2)))
        (local.set $h (i16x8.narrow_i32x4_s
          (call $quantise (call $cell
            (i32.add (local.get $gates) (local.get $column)) (local.get $gateWidth)
            (i32.add (local.get $cells) (local.get $column))))
          (call $quantise (call $cell
            (i32.add (local.get $gates) (i32.add (local.get $column) (i32.const 16))) (local.get $gateWidth)
            (i32.add (local.get $cells) (i32.add (local.get $column) (i32.const 16)))))))
        (v128.store (i32.add (local.get $scratch) (i32.shl (local.get $j) (i32.const 1))) (local.get $h))
        (v128.store (i32.add (local.get $out) (i32.shl (local.get $j) (i32.const 1))) (local.get $h))
        (br_if $nextUnits (i32.lt_u
          (local.tee $j (i32.add (local.get $j) (i32.const 8)))
          (local.get $hidden))))
      (local.set $pre (i32.add (local.get $pre) (local.get $preStride)))
      (local.set $out (i32.add (local.get $out) (local.get $outStride)))
      (br_if $step (local.tee $steps (i32.sub (local.get $steps) (i32.const 1))))))

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
      (br_if $nextRow (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
