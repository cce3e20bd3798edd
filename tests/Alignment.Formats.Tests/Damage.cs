namespace Alignment.Formats.Tests;

/// <summary>What happens to files on their way.</summary>
internal static class Damage
{
    /// <summary>Takes out, doubles or changes a few stretches of a file, or cuts it short.</summary>
    public static byte[] Of(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(9))
            {
                case < 2:
                    bytes.RemoveRange(at, length);
                    break;
                case < 4:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case < 6:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 6:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes[at] = "<>&;\"'\\#\n\r\t/=,|:"u8[random.Next(16)];
                    break;
            }
        }

        return [.. bytes];
    }
}
