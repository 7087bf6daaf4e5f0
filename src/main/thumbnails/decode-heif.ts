import loadLibheif from 'libheif-js/libheif-wasm/libheif-bundle.mjs';
import { z } from 'zod';
import type { Pixels } from './shrink.ts';

/** Largest picture decoded whole when it carries no small one: 60 megapixels are 240 MB. */
const MOST_PIXELS = 60_000_000;

/** As much of libheif's binding as is used; names are those of its C API (https://github.com/strukturag/libheif). */
interface Libheif {
  heif_context_alloc(): unknown;
  heif_context_free(context: unknown): void;
  heif_context_read_from_memory(context: unknown, bytes: Uint8Array): unknown;
  heif_js_context_get_primary_image_handle(context: unknown): unknown;
  heif_js_context_get_image_handle(context: unknown, id: number): unknown;
  heif_image_handle_get_width(handle: unknown): number;
  heif_image_handle_get_height(handle: unknown): number;
  heif_image_handle_release?(handle: unknown): void;
  heif_js_decode_image2(handle: unknown, colorspace: unknown, chroma: unknown): unknown;
  _heif_image_handle_get_number_of_thumbnails(handle: number): number;
  _heif_image_handle_get_list_of_thumbnail_IDs(handle: number, ids: number, count: number): number;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  readonly HEAPU32: Uint32Array;
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown };
}

/** Embind objects carry their address so; without it there is no thumbnail, only the whole picture. */
const embound = z.object({ $$: z.object({ ptr: z.int().positive() }) });

const decoded = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  channels: z.tuple([z.object({ stride: z.int().positive(), data: z.instanceof(Uint8Array) })], z.unknown()),
});

let loaded: Libheif | null = null;

/** Id of the small picture inside the file, or null. */
function thumbnailId(lib: Libheif, handle: unknown): number | null {
  const bound = embound.safeParse(handle);
  if (!bound.success) return null;
  const pointer = bound.data.$$.ptr;
  if (lib._heif_image_handle_get_number_of_thumbnails(pointer) < 1) return null;
  const ids = lib._malloc(4);
  try {
    lib._heif_image_handle_get_list_of_thumbnail_IDs(pointer, ids, 1);
    return lib.HEAPU32[ids / 4] ?? null;
  } finally {
    lib._free(ids);
  }
}

function decode(lib: Libheif, handle: unknown): Pixels | null {
  if (lib.heif_image_handle_get_width(handle) * lib.heif_image_handle_get_height(handle) > MOST_PIXELS) return null;
  const image = decoded.safeParse(
    lib.heif_js_decode_image2(
      handle,
      lib.heif_colorspace.heif_colorspace_RGB,
      lib.heif_chroma.heif_chroma_interleaved_RGBA,
    ),
  );
  if (!image.success) return null;
  const [{ stride, data }] = image.data.channels;
  return { width: image.data.width, height: image.data.height, stride, data };
}

/**
 * The pixels of a HEIC or AVIF file: of the small picture inside it when there is one (5 ms), else of the whole (0.6 s
 * for 12 megapixels). Null when libheif cannot read it. Blocks; call it in a worker with a time limit.
 */
export function decodeHeif(bytes: Uint8Array): Pixels | null {
  loaded ??= loadLibheif() as Libheif;
  const lib = loaded;
  const context = lib.heif_context_alloc();
  try {
    lib.heif_context_read_from_memory(context, bytes);
    const primary = lib.heif_js_context_get_primary_image_handle(context);
    const id = thumbnailId(lib, primary);
    const small = id === null ? null : decode(lib, lib.heif_js_context_get_image_handle(context, id));
    return small ?? decode(lib, primary);
  } catch {
    return null;
  } finally {
    lib.heif_context_free(context);
  }
}
