namespace Tilflytting.Core.Tests;

/// <summary>A list whose equality is that of its items.</summary>
public class ValueListTests
{
    private static readonly Gen<ValueList<int>> Lists = Gen.Int[0, 2].Array[0, 3].Select(static items => new ValueList<int>([.. items]));

    [Fact]
    public void Lists_are_equal_when_their_items_are_in_order() => Gen.Select(Lists, Lists).Sample(
        static (a, b) => a.Equals(b) == a.Items.SequenceEqual(b.Items)
            && a.Equals((object)b) == a.Equals(b)
            && a.Equals(b) == b.Equals(a)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
            && a.Equals(new ValueList<int>([.. a.Items]))
            && !a.Equals("x"));

    [Fact]
    public void No_list_is_the_empty_list()
    {
        var none = default(ValueList<string>);

        none.Items.IsDefault.Should().BeFalse();
        none.Items.Should().BeEmpty();
        none.Equals(new ValueList<string>([])).Should().BeTrue();
        none.Equals(new ValueList<string>(default)).Should().BeTrue();
        none.GetHashCode().Should().Be(new ValueList<string>([]).GetHashCode());
    }

    [Fact]
    public void Items_that_are_nothing_are_refused_and_named_after_the_list()
    {
        ImmutableArray<string> activities = ["x", null!];
        ImmutableArray<string> blank = [" "];
        ImmutableArray<string> half = ["\uD83D"];

        FluentActions.Invoking(() => new ValueList<string>(activities)).Should().Throw<ArgumentException>().WithParameterName("activities");
        FluentActions.Invoking(() => new ValueList<string>(blank)).Should().Throw<ArgumentException>().WithParameterName("blank");
        FluentActions.Invoking(() => new ValueList<string>(half)).Should().Throw<ArgumentException>().WithParameterName("half");
    }
}
