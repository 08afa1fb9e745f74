import { render, type VNode } from 'preact';

/** Dots for each px: sharp on paper. */
const SCALE = 2;

/**
 * A picture as a file of its own: SVG, or PNG of twice its size.
 * @param picture one `svg` element with `width` and `height`, in colours that need no style sheet (`PRINT`)
 * @throws where the browser cannot draw one so large
 */
export async function pictureFile(
  picture: VNode,
  name: string,
  type: 'svg' | 'png',
): Promise<File> {
  const { text, width, height } = svgOf(picture);
  if (type === 'svg') return new File([text], `${name}.svg`, { type: 'image/svg+xml' });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new File([blob], `${name}.png`, { type: 'image/png' });
}

function svgOf(picture: VNode): { text: string; width: number; height: number } {
  const place = document.createElement('div');
  render(picture, place);
  const svg = place.querySelector('svg');
  if (!svg) throw new Error('no svg in the picture');
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const text = new XMLSerializer().serializeToString(svg);
  render(null, place);
  return { text, width, height };
}
