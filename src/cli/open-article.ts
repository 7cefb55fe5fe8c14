import {extname} from 'node:path'
import type {VFile} from 'vfile'
import {joinFiles} from '../joined/join-files.ts'
import {openBytes, openFile, openInput} from './open-file.ts'
import type {Session} from './session.ts'

/** The article that a person named, several files of it as one. */
export async function openArticle(session: Session, inputs: readonly string[]): Promise<VFile> {
  const files: VFile[] = []
  for (const input of inputs) files.push(await openInputFile(session, input))
  return joinFiles(files)
}

/**
 * A file that a person named, `-` for standard input: Markdown or text, a page of HTML, a file of Word's.
 *
 * What reads the last two is loaded where there is one.
 */
async function openInputFile(session: Session, input: string): Promise<VFile> {
  const extension = input === '-' ? '' : extname(input).toLowerCase()
  if (extension === '.docx') {
    const {file, bytes} = openBytes(session, input)
    const {readDocx} = await import('../inputs/read-docx.ts')
    file.value = bytes
    await readDocx(file)
    return file
  }
  const file = input === '-' ? await openInput(session) : openFile(session, input)
  if (/^\.x?html?$/.test(extension) || (input === '-' && startsPage.test(String(file).slice(0, 400)))) {
    const {readHtml} = await import('../inputs/read-html.ts')
    readHtml(file)
  }
  return file
}

const startsPage = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html\b)/i
