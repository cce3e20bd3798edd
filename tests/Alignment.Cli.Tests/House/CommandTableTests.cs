namespace Alignment.Cli.Tests.House;

public sealed class CommandTableTests
{
    private static readonly Terminal Terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, IsInteractive: false);

    [Fact]
    public void A_word_makes_the_command_of_its_name_alone()
    {
        foreach (var name in CommandTable.Names)
        {
            CommandTable.Make(name, Terminal).Select(command => command.Name).Should().Equal(name);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("--help")]
    [InlineData("chekc")]
    public void Any_other_word_makes_all_commands(string? word) =>
        CommandTable.Make(word, Terminal).Select(command => command.Name).Should().Equal(CommandTable.Names).And.BeInAscendingOrder(StringComparer.Ordinal);
}
