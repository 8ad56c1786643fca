;; The hot loops of src/fingerprint once more, for WebAssembly: scan.ts, shingle-scan.ts, hash-set.ts and sketch.ts, the
;; same bits out. Build with `node scripts/build-kernel.mjs`, which fills in the names in braces (layout.ts,
;; hash.ts, scan-table.ts), and writes out mix32 and the macro where they stand in braces, since engines do not inline
;; functions of WebAssembly.
;; macro unit: one turn of scanUnits in scan.ts. Pointers instead of indexes: $unit moves by 2, $word by 4.
(local.set $entry (i32.load offset={{table}} (i32.shl (i32.load16_u offset={{units}} (local.get $unit)) (i32.const 2))))
(br_if $unplain (i32.and (local.get $entry) (i32.const {{rare}})))
(local.set $on (i32.shr_s (local.get $entry) (i32.const 31)))
(i32.store offset={{hashes}} (local.get $word) (local.get $hash))
(i32.store offset={{ends}} (local.get $word) (i32.shr_u (local.get $unit) (i32.const 1)))
(local.set $word
  (i32.add (local.get $word)
    (i32.and (i32.and (local.get $inside) (i32.xor (local.get $on) (i32.const -1))) (i32.const 4))))
(i32.store offset={{starts}}
  (i32.and (i32.add (local.get $word) (i32.const 4)) (i32.xor (local.get $on) (i32.const -1)))
  (i32.add (i32.shr_u (local.get $unit) (i32.const 1)) (i32.const 1)))
(local.set $scripts (i32.or (local.get $scripts) (local.get $entry)))
(local.set $hash
  (i32.mul
    (i32.xor (local.get $hash) (i32.and (local.get $entry) (i32.const 0xffff)))
    (i32.and (i32.const {{wordMultiplier}}) (local.get $on))))
(local.set $inside (local.get $on))
(local.set $unit (i32.add (local.get $unit) (i32.const 2)))
;; end

(module
  (import "js" "rare" (func $rare (param $at i32) (param $inside i32) (param $count i32) (result i32)))
  (memory (export "memory") {{pages}} {{pages}})

  ;; Bits of all entries that were read.
  (global $scripts (export "scripts") (mut i32) (i32.const 0))

  ;; scanUnits of scan.ts, four units a turn: engines look for interrupts once a turn. Four spaces stand behind the text,
  ;; so that the last turn is whole.
  (func (export "scan") (param $length i32) (result i32)
    (local $unit i32) (local $last i32) (local $word i32) (local $hash i32) (local $inside i32)
    (local $entry i32) (local $on i32) (local $next i32) (local $scripts i32)
    (local.set $last (i32.shl (local.get $length) (i32.const 1)))
    (i32.store offset={{starts}} (i32.const 4) (i32.const 0))
    (global.set $scripts (i32.const 0))
    (block $done
      (loop $units
        (block $unplain
          {{unit}}
          {{unit}}
          {{unit}}
          {{unit}}
          (br_if $units (i32.le_u (local.get $unit) (local.get $last)))
          (br $done))
        ;; A mark goes on with a word but does not begin one. In the kernel's table marks are rare.
        (if
          (i32.and
            (local.get $inside)
            (i32.eq (i32.and (local.get $entry) (i32.const {{markMask}})) (i32.const {{mark}})))
          (then
            (local.set $hash
              (i32.mul
                (i32.xor (local.get $hash) (i32.and (local.get $entry) (i32.const 0xffff)))
                (i32.const {{wordMultiplier}})))
            (local.set $unit (i32.add (local.get $unit) (i32.const 2)))
            (br $units)))
        ;; A figure without a separator in it, behind a separator: by far the most frequent of what is rare.
        (if
          (i32.and
            (i32.eqz (local.get $inside))
            (i32.eq (i32.and (local.get $entry) (i32.const 0xf0000)) (i32.const {{digit}})))
          (then
            (local.set $next (local.get $unit))
            (loop $digits
              (local.set $hash
                (i32.mul
                  (i32.xor (local.get $hash) (i32.and (local.get $entry) (i32.const 0xffff)))
                  (i32.const {{wordMultiplier}})))
              (local.set $next (i32.add (local.get $next) (i32.const 2)))
              (local.set $entry
                (i32.load offset={{table}} (i32.shl (i32.load16_u offset={{units}} (local.get $next)) (i32.const 2))))
              (br_if $digits (i32.eq (i32.and (local.get $entry) (i32.const 0xf0000)) (i32.const {{digit}}))))
            (if
              (i32.and
                (i32.eq (i32.and (local.get $entry) (i32.const 0xf0000)) (i32.const {{separator}}))
                (i32.lt_u (local.get $next) (local.get $last)))
              (then
                ;; The separator may belong to the figure where a digit follows, or what is not known yet.
                (local.set $entry
                  (i32.load offset={{table}}
                    (i32.shl (i32.load16_u offset={{units}} (i32.add (local.get $next) (i32.const 2))) (i32.const 2))))
                (if
                  (i32.eqz
                    (i32.or
                      (i32.eq (local.get $entry) (i32.const {{rare}}))
                      (i32.eq (i32.and (local.get $entry) (i32.const 0x70000)) (i32.const {{digit}}))))
                  (then
                    (i32.store offset={{hashes}} (local.get $word) (local.get $hash))
                    (i32.store offset={{starts}}
                      (i32.add (local.get $word) (i32.const 4))
                      (i32.shr_u (local.get $unit) (i32.const 1)))
                    (i32.store offset={{ends}} (local.get $word) (i32.shr_u (local.get $next) (i32.const 1)))
                    (local.set $word (i32.add (local.get $word) (i32.const 4)))
                    (i32.store offset={{starts}}
                      (i32.add (local.get $word) (i32.const 4))
                      (i32.shr_u (local.get $next) (i32.const 1)))
                    (local.set $hash (i32.const 0))
                    (local.set $unit (local.get $next))
                    (br $units)))))
            (local.set $hash (i32.const 0))))
        ;; The end of a word written here is never 0.
        (i32.store offset={{ends}} (local.get $word) (i32.const 0))
        (local.set $next
          (call $rare (i32.shr_u (local.get $unit) (i32.const 1)) (local.get $inside) (i32.shr_u (local.get $word) (i32.const 2))))
        ;; The word goes on behind invisible characters: the place comes as its complement.
        (if (i32.lt_s (local.get $next) (i32.const 0))
          (then
            (local.set $unit (i32.shl (i32.xor (local.get $next) (i32.const -1)) (i32.const 1)))
            (br $units)))
        (if (i32.load offset={{ends}} (local.get $word))
          (then (local.set $word (i32.add (local.get $word) (i32.const 4)))))
        (i32.store offset={{starts}} (i32.add (local.get $word) (i32.const 4)) (local.get $next))
        (local.set $hash (i32.const 0))
        (local.set $inside (i32.const 0))
        (local.set $unit (i32.shl (local.get $next) (i32.const 1)))
        (br_if $units (i32.le_u (local.get $unit) (local.get $last)))))
    (global.set $scripts (i32.or (global.get $scripts) (local.get $scripts)))
    (i32.shr_u (local.get $word) (i32.const 2)))

  ;; rollWords of shingle-scan.ts and keepDistinct of hash-set.ts in one: $leaving is the multiplier to the power of the
  ;; size, $mask that of the set in bytes, a multiple of 4.
  (func (export "cut") (param $count i32) (param $size i32) (param $leaving i32) (param $mask i32) (result i32)
    (local $rolling i32) (local $at i32) (local $end i32) (local $kept i32)
    (local $hash i32) (local $place i32) (local $found i32)
    (memory.fill (i32.const {{set}}) (i32.const 0) (i32.add (local.get $mask) (i32.const 4)))
    (local.set $size (i32.shl (local.get $size) (i32.const 2)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $first
      (local.set $rolling
        (i32.add (i32.mul (local.get $rolling) (i32.const {{shingleMultiplier}})) (i32.load offset={{hashes}} (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $first (i32.lt_u (local.get $at) (local.get $size))))
    (block $done
      (loop $each
        (local.set $hash (local.get $rolling))
        {{mix $hash}}
        (local.set $hash (i32.add (local.get $hash) (i32.eqz (local.get $hash))))
        (local.set $place (i32.and (i32.shl (local.get $hash) (i32.const 2)) (local.get $mask)))
        (block $known
          (loop $probe
            (local.set $found (i32.load offset={{set}} (local.get $place)))
            (br_if $known (i32.eq (local.get $found) (local.get $hash)))
            (if (local.get $found)
              (then
                (local.set $place (i32.and (i32.add (local.get $place) (i32.const 4)) (local.get $mask)))
                (br $probe))))
          (i32.store offset={{set}} (local.get $place) (local.get $hash))
          (i32.store offset={{shingles}} (local.get $kept) (local.get $hash))
          (local.set $kept (i32.add (local.get $kept) (i32.const 4))))
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $rolling
          (i32.add
            (i32.mul (local.get $rolling) (i32.const {{shingleMultiplier}}))
            (i32.sub
              (i32.load offset={{hashes}} (local.get $at))
              (i32.mul (i32.load offset={{hashes}} (i32.sub (local.get $at) (local.get $size))) (local.get $leaving)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $each)))
    (i32.shr_u (local.get $kept) (i32.const 2)))

  ;; sketch of sketch.ts for a set that is not empty: $k slots, values shifted down by $shift.
  (func (export "sketch") (param $count i32) (param $k i32) (param $shift i32)
    (local $at i32) (local $end i32) (local $round i32) (local $step i32) (local $floor i32) (local $h i32)
    (local $slot i32) (local $value i32) (local $least i32) (local $mask i32) (local $last i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (local.set $last (i32.shl (local.get $k) (i32.const 2)))
    (local.set $mask (i32.sub (local.get $last) (i32.const 4)))
    (loop $clear
      (i32.store offset={{slots}} (local.get $at) (i32.const {{emptySlot}}))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $clear (i32.lt_u (local.get $at) (local.get $last))))
    ;; Round 0 takes the hashes as they are.
    (local.set $at (i32.const 0))
    (loop $first
      (local.set $h (i32.load offset={{shingles}} (local.get $at)))
      (local.set $slot (i32.and (i32.shl (local.get $h) (i32.const 2)) (local.get $mask)))
      (local.set $value (i32.shr_u (local.get $h) (local.get $shift)))
      (local.set $least (i32.load offset={{slots}} (local.get $slot)))
      (i32.store offset={{slots}} (local.get $slot)
        (select (local.get $value) (local.get $least) (i32.lt_s (local.get $value) (local.get $least))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $first (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $round (i32.const 1))
    (local.set $at (i32.const 0))
    (block $unfilled
      (loop $look
        (br_if $unfilled (i32.eq (i32.load offset={{slots}} (local.get $at)) (i32.const {{emptySlot}})))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $look (i32.lt_u (local.get $at) (local.get $last))))
      (return))
    (loop $rounds
      (local.set $step (i32.mul (local.get $round) (i32.const 0x9e3779b9)))
      (local.set $floor (i32.shl (local.get $round) (i32.sub (i32.const 32) (local.get $shift))))
      (local.set $at (i32.const 0))
      (loop $each
        (local.set $h (i32.add (i32.load offset={{shingles}} (local.get $at)) (local.get $step)))
        {{mix $h}}
        (local.set $slot
          (select
            (i32.and (i32.shl (local.get $h) (i32.const 2)) (local.get $mask))
            (i32.shl (i32.sub (local.get $round) (local.get $k)) (i32.const 2))
            (i32.lt_u (local.get $round) (local.get $k))))
        (local.set $value (i32.or (i32.shr_u (local.get $h) (local.get $shift)) (local.get $floor)))
        (local.set $least (i32.load offset={{slots}} (local.get $slot)))
        (i32.store offset={{slots}} (local.get $slot)
          (select (local.get $value) (local.get $least) (i32.lt_s (local.get $value) (local.get $least))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $each (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $round (i32.add (local.get $round) (i32.const 1)))
      (if (i32.lt_u (local.get $round) (i32.shl (local.get $k) (i32.const 1)))
        (then
          (local.set $at (i32.const 0))
          (loop $look
            (br_if $rounds (i32.eq (i32.load offset={{slots}} (local.get $at)) (i32.const {{emptySlot}})))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br_if $look (i32.lt_u (local.get $at) (local.get $last))))))))
)
