using System.Collections;

namespace Tilflytting.Core.Tests.Model;

/// <summary>Equality is by value for the whole aggregate: proven by changing every member of every record in turn.</summary>
public class EqualityTests
{
    public static TheoryData<string> Types => ModelTypes.Names;

    public static TheoryData<string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string>();
            foreach (var type in ModelTypes.All)
            {
                foreach (var member in ModelTypes.Members(type))
                {
                    members.Add(type.Name, member.Name);
                }
            }

            return members;
        }
    }

    [Fact]
    public void All_records_of_the_model_are_tested() =>
        ModelTypes.All.Should().BeEquivalentTo(
        [
            typeof(Catalogue), typeof(Initiative), typeof(Project), typeof(Activity), typeof(Partner), typeof(Outcome), typeof(Funding),
            typeof(Place), typeof(Relation), typeof(Link), typeof(Study), typeof(Assessment), typeof(Provenance), typeof(Concept),
            typeof(StatedPeriod), typeof(Term<TargetGroup>),
        ]);

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_made_twice_of_equal_parts_is_equal(string name)
    {
        var type = ModelTypes.Named(name);
        var (one, other) = (Sample.Of(type), Sample.Of(type));

        one.Should().NotBeSameAs(other);
        AreEqual(one, other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        AreEqual(one, Sample.Copy(one)).Should().BeTrue();
        Sample.Copy(one).GetHashCode().Should().Be(one.GetHashCode());
        one.Equals(new object()).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Change_of_any_member_makes_another_value(string name, string memberName)
    {
        var type = ModelTypes.Named(name);
        var member = type.GetProperty(memberName)!;
        var one = Sample.Of(type);
        object other = type == typeof(Concept) && member.PropertyType == typeof(string) ? "code-2" : Sample.Of(member.PropertyType, 1);

        var changed = Sample.With(one, member, other);

        member.GetValue(changed).Should().NotBe(member.GetValue(one));
        AreEqual(one, changed).Should().BeFalse();
        changed.GetHashCode().Should().NotBe(one.GetHashCode(), "the hash is over every member");
        var back = Sample.With(changed, member, member.GetValue(one));
        AreEqual(one, back).Should().BeTrue();
        back.GetHashCode().Should().Be(one.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_that_is_left_out_makes_another_value(string name, string memberName)
    {
        var type = ModelTypes.Named(name);
        var member = type.GetProperty(memberName)!;
        var one = Sample.Of(type);
        var empty = member.Name == nameof(UnknownMembers) ? UnknownMembers.None
            : IsList(member.PropertyType) ? Activator.CreateInstance(member.PropertyType)
            : Nullability.IsOptional(member) ? null
            : member.GetValue(one);
        if (Equals(empty, member.GetValue(one)))
        {
            return;
        }

        AreEqual(one, Sample.With(one, member, empty)).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Order_and_doubles_of_a_list_are_part_of_the_value(string name, string memberName)
    {
        var type = ModelTypes.Named(name);
        var member = type.GetProperty(memberName)!;
        if (!IsList(member.PropertyType))
        {
            return;
        }

        var one = Sample.Of(type);
        var items = ((IEnumerable)member.GetValue(one)!).Cast<object>().ToList();
        items.Should().HaveCount(3).And.Subject.Distinct().Should().HaveCount(2);

        AreEqual(one, Sample.With(one, member, Sample.List(member.PropertyType, [items[0], items[2], items[1]]))).Should().BeFalse();
        AreEqual(one, Sample.With(one, member, Sample.List(member.PropertyType, [items[0], items[2]]))).Should().BeFalse();
        AreEqual(one, Sample.With(one, member, Sample.List(member.PropertyType, [items[0], items[1], items[2]]))).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void List_that_was_never_given_is_empty(string name, string memberName)
    {
        var type = ModelTypes.Named(name);
        var member = type.GetProperty(memberName)!;
        if (!IsList(member.PropertyType))
        {
            return;
        }

        var never = Sample.Empty(type);
        var byDefault = Sample.With(Sample.Of(type), member, Activator.CreateInstance(member.PropertyType));
        var byEmpty = Sample.With(Sample.Of(type), member, Sample.List(member.PropertyType, []));

        ((IEnumerable)member.GetValue(never)!).Cast<object>().Should().BeEmpty("the default of an array would throw");
        ((IEnumerable)member.GetValue(byDefault)!).Cast<object>().Should().BeEmpty();
        AreEqual(byDefault, byEmpty).Should().BeTrue();
        byDefault.GetHashCode().Should().Be(byEmpty.GetHashCode());
    }

    [Theory]
    [InlineData("https://example.org/a#one", "https://example.org/a#two")]
    [InlineData("https://example.org/a", "https://EXAMPLE.org/a")]
    [InlineData("https://example.org/Ål", "https://example.org/%C3%85l")]
    public void Addresses_are_equal_to_the_letter(string one, string other)
    {
        new Link { Address = new(one) }.Should().NotBe(new Link { Address = new(other) });
        new Provenance { Source = new(one) }.Should().NotBe(new Provenance { Source = new(other) });
        new Link { Address = new(one) }.Should().Be(new Link { Address = new(one) });
        new Provenance { Source = new(one) }.GetHashCode().Should().Be(new Provenance { Source = new(one) }.GetHashCode());
    }

    private static bool AreEqual(object one, object other)
    {
        var type = one.GetType();
        var typed = (bool)type.GetMethod("Equals", [type])!.Invoke(one, [other])!;
        one.Equals(other).Should().Be(typed);
        other.Equals(one).Should().Be(typed);
        type.GetMethod("op_Equality")!.Invoke(null, [one, other]).Should().Be(typed);
        type.GetMethod("op_Inequality")!.Invoke(null, [one, other]).Should().Be(!typed);
        return typed;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
}
