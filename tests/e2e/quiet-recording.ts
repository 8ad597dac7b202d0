// A recording in which nothing is heard, made without any tool: Ogg (RFC 3533) around Opus (RFC 7845), one channel.

/** One frame of 20 milliseconds of silence: its first byte says CELT, full band (RFC 6716, 3.1). */
const silence = Buffer.from([0xf8, 0xff, 0xfe]);
const samplesAFrame = 960;
/** As many frames as the table of one page has room for. */
const framesAPage = 50;

/** So many seconds of silence as an Ogg Opus file. */
export function quietRecording(seconds: number): Buffer {
  const pages = Array.from({ length: seconds }, (_, second) =>
    page(Array<Buffer>(framesAPage).fill(silence), {
      sequence: second + 2,
      position: (second + 1) * framesAPage * samplesAFrame,
      kind: second === seconds - 1 ? 4 : 0,
    }),
  );
  return Buffer.concat([page([head()], { sequence: 0, position: 0, kind: 2 }), page([tags()], { sequence: 1, position: 0, kind: 0 }), ...pages]);
}

/** Version 1, one channel, no samples to skip, 48,000 a second, no gain, channels in order. */
function head(): Buffer {
  const rest = Buffer.alloc(11);
  rest[0] = 1;
  rest[1] = 1;
  rest.writeUInt32LE(48_000, 4);
  return Buffer.concat([Buffer.from('OpusHead'), rest]);
}

/** No maker and no comments: two lengths of nothing. */
const tags = (): Buffer => Buffer.concat([Buffer.from('OpusTags'), Buffer.alloc(8)]);

/** `kind`: 2 begins the stream, 4 ends it. `position`: how many samples there are at the end of this page. */
function page(packets: readonly Buffer[], { sequence, position, kind }: { sequence: number; position: number; kind: 0 | 2 | 4 }): Buffer {
  const start = Buffer.alloc(27);
  start.write('OggS');
  start[5] = kind;
  start.writeBigUInt64LE(BigInt(position), 6);
  start.writeUInt32LE(1, 14);
  start.writeUInt32LE(sequence, 18);
  start[26] = packets.length;
  const whole = Buffer.concat([start, Buffer.from(packets.map(({ length }) => length)), ...packets]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** The CRC of Ogg: polynomial 0x04c11db7, begun with nothing, no bit turned round. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum = (sum ^ (byte << 24)) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum << 1) ^ (sum >>> 31 ? 0x04c11db7 : 0)) >>> 0;
  }
  return sum;
}
