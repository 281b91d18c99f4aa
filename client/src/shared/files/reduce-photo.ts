/** Longest edge of a photo that is sent, in dots: enough to read a sign on a factory gate. */
const LONGEST_EDGE = 1600;
const QUALITY = 0.8;

interface Drawable {
  source: CanvasImageSource;
  width: number;
  height: number;
  release: () => void;
}

const byBitmap = async (file: Blob): Promise<Drawable> => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  return { source: bitmap, width: bitmap.width, height: bitmap.height, release: () => bitmap.close() };
};

/** Some browsers show in a page what they make no bitmap of (Safari and HEIC). */
const byElement = (file: Blob): Promise<Drawable> =>
  new Promise((resolve, reject) => {
    const url = URL.createObjectURL(file);
    const image = new Image();
    const release = () => URL.revokeObjectURL(url);
    image.onload = () => resolve({ source: image, width: image.naturalWidth, height: image.naturalHeight, release });
    image.onerror = () => {
      release();
      reject(new Error('not a picture that this browser shows'));
    };
    image.src = url;
  });

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob | null> => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));

/** The size that fits, in whole dots, at least one each way. */
const fitting = (width: number, height: number, longest = LONGEST_EDGE): { width: number; height: number } => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/**
 * The photo as a JPEG of at most 1600 dots, turned as it was taken. It is drawn anew, so that nothing else of the file
 * is left: not the place, not the time, not the phone.
 * @returns null when this browser cannot read it
 */
export const reducePhoto = async (file: Blob): Promise<Blob | null> => {
  const drawable = await byBitmap(file).catch(() => byElement(file)).catch(() => null);
  if (!drawable) return null;
  try {
    const { width, height } = fitting(drawable.width, drawable.height);
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) return null;
    // A JPEG has no transparency: without this it would be black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(drawable.source, 0, 0, width, height);
    return await jpegOf(canvas);
  } catch {
    return null;
  } finally {
    drawable.release();
  }
};
