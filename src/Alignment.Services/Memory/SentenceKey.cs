using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Services.Memory;

/// <summary>What sentences and requests are found by.</summary>
internal static class SentenceKey
{
    /// <summary>A number for a sentence, the same whatever its blanks are; different sentences seldom share one.</summary>
    public static long Of(string text) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Blanks.Collapse(text))));

    /// <summary>A hash of all that makes a request; no two requests share one.</summary>
    public static byte[] Of(MachineKey key) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', key.Engine, key.Settings, key.Source.Tag(), key.GlossaryRevision, key.Text)));
}
