// Searches the portal. Loads the program and the index at the first question, and keeps what it loaded.
//
//   import { open } from "/search.js"
//   const search = open({ glue, wasm, index })     addresses: the program's JavaScript and WASM, the folder of the index
//   await search.find("reisepas", { kind: "", limit: 10, typing: false })
//     → { results: [{ path, title, place, kind, pieces: [[text, marked]] }], counts, total, corrected, answer }
//   await search.nearest("/servise/reisepass")     → [{ path, title }]
//
// Both reject where something cannot be loaded; asked again, they try again. Answers may arrive in another order than
// the questions: who asks while one is running waits for the last alone.

const PATIENCE = 10_000
const ROUNDS = 12

export function open({ glue, wasm, index }) {
  const texts = new Map()
  const chunks = new Map()
  const opening = once(async () => {
    // The WASM as bytes: the program's own loader knows neither patience nor status.
    const [program, bytes, root] = await Promise.all([import(glue), load(wasm), load(`${index}/root.txt`)])
    await program.default({ module_or_path: bytes })
    const search = program.Search.open(root)
    if (!search) throw new Error("the index is of another version")
    return { program, search }
  })

  // Keeps what was loaded; what was not is asked for again next time.
  const kept = (kind, name, read) => {
    if (!kind.has(name)) {
      const loading = load(`${index}/${name}.txt`).then(read)
      loading.catch(() => kind.delete(name))
      kind.set(name, loading)
    }
    return kind.get(name)
  }
  const text = (name) => kept(texts, name, (bytes) => new TextDecoder().decode(bytes))

  async function found(search, query, { kind = "", limit = 10, typing = false }) {
    for (let round = 0; round < ROUNDS; round++) {
      const answer = JSON.parse(search.find(query, kind, limit, typing))
      if (!answer.wanted) return answer
      await Promise.all(
        answer.wanted.map((name) =>
          kept(chunks, name, (bytes) => {
            if (!search.add(name, bytes)) throw new Error(`${name} is no chunk`)
          }),
        ),
      )
    }
    throw new Error("the index wants ever more")
  }

  return {
    async find(query, options = {}) {
      const { program, search } = await opening()
      const { pages, marks, ...rest } = await found(search, query, options)
      const files = await Promise.all(pages.map((page) => text(`p${page}`)))
      const results = files.map((file) => JSON.parse(program.result(file, marks))).filter(Boolean)
      for (const found of [...results, rest.answer]) if (found) found.path = address(found.path)
      const corrected = rest.corrected && spelt(program.spell(rest.corrected, files.join("\n")), results)
      return { ...rest, corrected, results }
    },

    async nearest(path, limit = 3) {
      const { program } = await opening()
      const found = JSON.parse(program.nearest(path, await text("known"), limit))
      return found.map((page) => ({ ...page, path: address(page.path) }))
    },

    // The same as rows of texts, in which the portal's program reads documents (src/packed.rs).
    async findRow(query, options) {
      const { total, counts, corrected, answer, results } = await this.find(query, options)
      const row = new Row()
      row.put(total)
      row.list(Object.entries(counts), ([kind, n]) => row.put(kind, n))
      row.option(corrected, (words) => row.put(words))
      row.option(answer, ({ text, path, title }) => row.put(text, path, title))
      row.list(results, ({ path, title, place, kind, pieces }) => {
        row.put(path, title, place, kind)
        row.list(pieces, ([words, marked]) => row.put(words, marked ? "1" : ""))
      })
      return row.print()
    },
    async nearestRow(path) {
      const row = new Row()
      row.list(await this.nearest(path), ({ path, title }) => row.put(path, title))
      return row.print()
    },
  }
}

// As the titles of the results write it: "Eurocities" for "eurocities".
const spelt = (words, results) => {
  const titles = results.flatMap(({ title }) => title.split(/[^\p{L}\p{N}-]+/u))
  return words.split(" ").map((word) => titles.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word).join(" ")
}

const address = (path) => (path ? `/${path}/` : "/")

class Row {
  #texts = []
  put(...values) {
    this.#texts.push(...values.map(String))
  }
  list(values, put) {
    this.put(values.length)
    values.forEach(put)
  }
  option(value, put) {
    this.put(value ? "1" : "")
    if (value) put(value)
  }
  print() {
    return JSON.stringify(this.#texts)
  }
}

// Runs `work` at the first call and hands its result to all; after a failure the next call tries again.
function once(work) {
  let running
  return () =>
    (running ??= work().catch((error) => {
      running = undefined
      throw error
    }))
}

async function load(address) {
  try {
    return await loadOnce(address)
  } catch {
    // Phones lose a request when they change networks.
    return await loadOnce(address)
  }
}

async function loadOnce(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
