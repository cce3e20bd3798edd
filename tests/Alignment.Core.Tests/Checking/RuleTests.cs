using Alignment.Core.Checking;

namespace Alignment.Core.Tests.Checking;

public sealed class RuleTests
{
    [Theory]
    [InlineData("TERM001")]
    [InlineData("SUP001")]
    [InlineData("XYZ999")]
    public void Capitals_and_three_digits_look_like_an_id(string word) => Assert.True(Rule.IsId(word));

    [Theory]
    [InlineData("")]
    [InlineData("001")]
    [InlineData("TE001")]
    [InlineData("TERMS001")]
    [InlineData("TERM01")]
    [InlineData("TERM0001")]
    [InlineData("term001")]
    [InlineData("TERM00A")]
    [InlineData("TÉRM001")]
    [InlineData("TERM٠٠١")]
    public void Nothing_else_does(string word) => Assert.False(Rule.IsId(word));

    [Fact]
    public void Every_rule_has_an_id() => Assert.All(RuleTable.All, rule => Assert.True(Rule.IsId(rule.Id)));
}
