import type { Table } from '../../corpus/store.js';
import { createScript } from './connection.js';

/*
 * Scripts run on the server that has the slot, each wholly or not at all; what they change is sent to replicas as one or two
 * commands. Redis' `unpack` takes some thousand values, so that a call names at most FIELDS_AT_ONCE fields.
 */
export const FIELDS_AT_ONCE = 1000;

/**
 * Entries of one key from which on it gets a list of its own, and entries that gather in its bucket before they are moved
 * there. A bucket is written anew for each entry, and sent to the replicas: words, most of which have many, move early.
 */
export const LONG: Readonly<Record<Table, readonly [long: number, gathered: number]>> = {
  band: [512, 64],
  twin: [512, 64],
  anchor: [512, 64],
  word: [32, 16],
};

/**
 * Adds entries to buckets, takes them out, or both (for adding again what may have been added).
 *
 * Keys: the buckets of a table, the set of names of long lists. Arguments: `add`, `drop` or `again`; bytes an entry; bytes
 * that a long list keeps, 0 for all; the two numbers of LONG; the changes: for each bucket the length of its name, the name, the number of entries in
 * two bytes, the entries.
 */
export const CHANGE_POSTINGS = createScript(`
local mode, size, cap, items = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[6]
local LONG, GATHERED = tonumber(ARGV[4]), tonumber(ARGV[5])
local sub, byte, format, concat, floor = string.sub, string.byte, string.format, table.concat, math.floor
local NONE = '\\0\\0\\0\\0'
local function marked(value, at) return sub(value, at + 2, at + 5) == NONE end
local function listOf(name, key) return KEYS[1] .. name .. ':' .. format('%02x%02x', byte(key, 1, 2)) end
local function spill(name, value)
  local counts, marks, moved, stays = {}, {}, {}, {}
  for at = 1, #value, size do
    local key = sub(value, at, at + 1)
    if marked(value, at) then marks[key] = true else counts[key] = (counts[key] or 0) + 1 end
  end
  for at = 1, #value, size do
    local key, entry = sub(value, at, at + 1), sub(value, at, at + size - 1)
    if not marked(value, at) and (marks[key] or counts[key] >= LONG) then
      local list = moved[key] or {}
      list[#list + 1] = entry
      moved[key] = list
    else
      stays[#stays + 1] = entry
    end
  end
  local fresh = {}
  for key, list in pairs(moved) do
    local long = listOf(name, key)
    local length = redis.call('APPEND', long, concat(list))
    if cap > 0 and length > 1.25 * cap then redis.call('SET', long, redis.call('GETRANGE', long, -cap, -1)) end
    if not marks[key] then
      redis.call('SADD', KEYS[2], long)
      fresh[#fresh + 1] = key .. string.rep('\\0', size - 4) .. key
    end
  end
  return concat(fresh) .. concat(stays)
end
local function dropped(value, drop)
  local stays = {}
  for at = 1, #value, size do
    if not drop[sub(value, at, at + 5)] then stays[#stays + 1] = sub(value, at, at + size - 1) end
  end
  return concat(stays)
end
local function take(name, value, entries)
  local drop, keys = {}, {}
  for at = 1, #entries, size do
    drop[sub(entries, at, at + 5)] = true
    keys[sub(entries, at, at + 1)] = true
  end
  local back = {}
  for at = 1, #value, size do
    local key = sub(value, at, at + 1)
    if not marked(value, at) then break end
    if keys[key] then
      local long = listOf(name, key)
      local list = redis.call('GET', long) or ''
      local rest = dropped(list, drop)
      if #rest < LONG * size then
        back[#back + 1] = rest
        drop[key .. NONE] = true
        redis.call('DEL', long)
        redis.call('SREM', KEYS[2], long)
      elseif #rest < #list then
        redis.call('SET', long, rest)
      end
    end
  end
  local stays = dropped(value, drop)
  if #back == 0 then return stays end
  local at = 1
  while at <= #stays and marked(stays, at) do at = at + size end
  return sub(stays, 1, at - 1) .. concat(back) .. sub(stays, at)
end
local names, changes, at = {}, {}, 1
while at <= #items do
  local length = byte(items, at)
  local high, low = byte(items, at + 1 + length, at + 2 + length)
  local stop = at + 2 + length + (high * 256 + low) * size
  names[#names + 1] = sub(items, at + 1, at + length)
  changes[#changes + 1] = sub(items, at + 3 + length, stop)
  at = stop + 1
end
local values = redis.call('HMGET', KEYS[1], unpack(names))
local kept, gone = {}, {}
for i, name in ipairs(names) do
  local value = values[i] or ''
  if mode ~= 'add' then value = take(name, value, changes[i]) end
  if mode ~= 'drop' then
    local longer = value .. changes[i]
    if #longer >= GATHERED * size then
      local step = size * (marked(longer, 1) and GATHERED or LONG)
      if floor(#longer / step) > floor(#value / step) then longer = spill(name, longer) end
    end
    value = longer
  end
  if value == '' then
    gone[#gone + 1] = name
  else
    kept[#kept + 1] = name
    kept[#kept + 1] = value
  end
end
if #kept > 0 then redis.call('HSET', KEYS[1], unpack(kept)) end
if #gone > 0 then redis.call('HDEL', KEYS[1], unpack(gone)) end
return #names
`);

/**
 * The ends of long lists. Nothing for those that are full, where the second argument says so.
 *
 * Key: the buckets of a table. Arguments: most bytes of a list; `skip` or `keep`; what follows the key in the lists' names.
 */
export const READ_LONG = createScript(`
local most, lists = tonumber(ARGV[1]), {}
for i = 3, #ARGV do
  local long = KEYS[1] .. ARGV[i]
  if ARGV[2] == 'skip' and redis.call('STRLEN', long) >= most then
    lists[i - 2] = false
  else
    lists[i - 2] = redis.call('GETRANGE', long, -most, -1)
  end
end
return lists
`);

/**
 * Puts records under numbers that have none. Putting the same one again does nothing. Returns a number that has another
 * record, or 0.
 *
 * Key: the articles of a part. Arguments: number, record, number, record...
 */
export const PUT_RECORDS = createScript(`
for i = 1, #ARGV, 2 do
  local present = redis.call('HGET', KEYS[1], ARGV[i])
  if present and present ~= ARGV[i + 1] then return tonumber(ARGV[i]) end
end
redis.call('HSET', KEYS[1], unpack(ARGV))
return 0
`);

/**
 * Leads ids to their articles, which is what makes these visible, and counts. An id keeps the later of two numbers.
 *
 * Keys: the ids of a part, its counts. Arguments: \`set\` or \`unset\`, digest, link, digest, link... A link begins with the
 * number and the blocks; \`unset\` takes away those alone that lead to the number given.
 */
export const LINK = createScript(`
local articles, blocks = 0, 0
for i = 2, #ARGV, 2 do
  local present = redis.call('HGET', KEYS[1], ARGV[i])
  local number, size = struct.unpack('>I4I4', ARGV[i + 1])
  local before, held = 0, 0
  if present then before, held = struct.unpack('>I4I4', present) end
  if ARGV[1] == 'set' and before < number then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    articles = articles + (present and 0 or 1)
    blocks = blocks + size - held
  elseif ARGV[1] == 'unset' and present and before == number then
    redis.call('HDEL', KEYS[1], ARGV[i])
    articles = articles - 1
    blocks = blocks - held
  end
end
if articles ~= 0 then redis.call('HINCRBY', KEYS[2], 'articles', articles) end
if blocks ~= 0 then redis.call('HINCRBY', KEYS[2], 'blocks', blocks) end
local check = 3 * articles + 7 * blocks
if check ~= 0 then redis.call('HINCRBY', KEYS[2], 'check', check) end
return articles
`);
