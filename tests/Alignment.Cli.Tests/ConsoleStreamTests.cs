using System.Text;
using Alignment.Core;

namespace Alignment.Cli.Tests;

public sealed class ConsoleStreamTests
{
    [Fact]
    public async Task What_is_written_stands_there_at_once_without_a_thread_to_wait_for()
    {
        using var memory = new MemoryStream();
        var writer = new StreamWriter(new ConsoleStream(memory, failure: null), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        await writer.WriteAsync("déjà là");
        var flushed = writer.FlushAsync();

        Assert.True(flushed.IsCompletedSuccessfully);
        Assert.Equal("déjà là", Encoding.UTF8.GetString(memory.ToArray()));
    }

    [Fact]
    public async Task The_first_failure_is_told_and_what_follows_is_let_go()
    {
        using var full = new FullStream();
        var stream = new ConsoleStream(full, cause => new OutputException("standard output", cause.Message, cause));

        var failure = await Assert.ThrowsAsync<OutputException>(async () => await stream.WriteAsync("one"u8.ToArray()));
        await stream.WriteAsync("two"u8.ToArray());

        Assert.Contains("no room", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, full.Writes);
    }

    private sealed class FullStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            throw new IOException("no room");
        }
    }
}
