using System.Collections.Immutable;
using System.Reflection;

namespace Tilflytting.Core.Tests.Model;

/// <summary>
/// Full instances of any type of the model, made afresh on each call. The two variants of a value, 0 and 1, differ in every part. Texts have line breaks
/// and letters that cultures disagree on.
/// </summary>
internal static class Sample
{
    private static readonly MethodInfo ListOfItems = Method(nameof(ListOf));
    private static readonly MethodInfo TermOfVocabulary = Method(nameof(TermOf));
    private static readonly MethodInfo CodeOfVocabulary = Method(nameof(CodeOf));

    /// <summary>A full instance.</summary>
    public static object Of(Type type, int variant = 0)
    {
        var number = variant + 1;
        return type == typeof(string) ? Text(variant)
            : type == typeof(bool) ? variant == 0
            : type == typeof(decimal) ? 1234.5m + variant
            : type == typeof(LocalizedText) ? new LocalizedText(Text(variant))
            : type == typeof(Slug) ? Slug.Parse($"id-{number}")
            : type == typeof(LanguageTag) ? LanguageTag.Parse(variant == 0 ? "nb" : "nn")
            : type == typeof(SchemaVersion) ? new SchemaVersion(1, variant)
            : type == typeof(LocalDate) ? new LocalDate(2024, 2, 28 + variant)
            : type == typeof(NodaTime.Period) ? NodaTime.Period.FromMonths(18 + variant)
            : type == typeof(Uri) ? new Uri($"https://Example.org/Ål{number}?i=I#İ")
            : type == typeof(PartialDate) ? PartialDate.Parse($"201{variant}-03~")
            : type == typeof(DatePeriod) ? DatePeriod.Parse($"199{variant}/2007")
            : type == typeof(StatedPeriod) ? StatedPeriod.Create(DatePeriod.Parse($"199{variant}/2007"), Text(variant), Unknown(variant))
            : type == typeof(OrganisationNumber) ? OrganisationNumber.Parse(variant == 0 ? "974760673" : "971040238")
            : type == typeof(MunicipalityNumber) ? MunicipalityNumber.Parse($"192{variant}")
            : type == typeof(CountyNumber) ? CountyNumber.Parse($"1{variant}")
            : type == typeof(Certainty) ? (variant == 0 ? Certainty.Possible : Certainty.Certain)
            : type == typeof(UnknownMembers) ? Unknown(variant)
            : Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying, variant)
            : type.IsGenericType ? Generic(type, variant)
            : Record(type, variant);
    }

    /// <summary>A copy in which one member has another value; of a record that has no setter, made by its own means.</summary>
    public static object With(object instance, PropertyInfo member, object? value)
    {
        var copy = Copy(instance);
        if (member.SetMethod is not null)
        {
            SetValue(copy, member, value);
            return copy;
        }

        return instance switch
        {
            StatedPeriod stated => StatedPeriod.Create(
                member.Name == nameof(StatedPeriod.Period) ? (DatePeriod?)value : stated.Period,
                member.Name == nameof(StatedPeriod.Text) ? (string?)value : stated.Text,
                stated.UnknownMembers),
            Term<TargetGroup> term => Term<TargetGroup>.Create(
                member.Name == nameof(Term<>.Code) ? (Code<TargetGroup>?)value : term.Code,
                member.Name == nameof(Term<>.Text) ? (string?)value : term.Text,
                term.UnknownMembers),
            _ => throw new InvalidOperationException($"{member.DeclaringType!.Name}.{member.Name} cannot be set."),
        };
    }

    /// <summary>What <c>with { }</c> makes.</summary>
    public static object Copy(object instance) => instance.GetType().GetMethod("<Clone>$")!.Invoke(instance, null)!;

    /// <summary>Sets a member as an initializer does; what the accessor throws is thrown as it is.</summary>
    public static void SetValue(object instance, PropertyInfo member, object? value) =>
        member.SetMethod!.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, [value], null);

    /// <summary>An instance without any of its members.</summary>
    public static object Empty(Type type) => Activator.CreateInstance(type, nonPublic: false)!;

    /// <summary>A list of a type, which is that of an <see cref="ImmutableArray{T}"/>, with these items.</summary>
    public static object List(Type type, object?[] items)
    {
        var array = Array.CreateInstance(type.GetGenericArguments()[0], items.Length);
        items.CopyTo(array, 0);
        return type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [array.GetType()])!.Invoke([array]);
    }

    private static object Record(Type type, int variant)
    {
        var instance = Empty(type);
        foreach (var member in ModelTypes.Members(type))
        {
            // The texts of a concept that are codes have a form.
            var value = type == typeof(Concept) && member.PropertyType == typeof(string) ? $"code-{variant + 1}" : Of(member.PropertyType, variant);
            SetValue(instance, member, value);
        }

        return instance;
    }

    private static object Generic(Type type, int variant)
    {
        var definition = type.GetGenericTypeDefinition();
        var make = definition == typeof(ImmutableArray<>) ? ListOfItems
            : definition == typeof(Term<>) ? TermOfVocabulary
            : definition == typeof(Code<>) ? CodeOfVocabulary
            : throw new InvalidOperationException($"No sample of {type}.");
        return make.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [variant])!;
    }

    private static ImmutableArray<T> ListOf<T>(int variant) => [(T)Of(typeof(T), variant), (T)Of(typeof(T), variant), (T)Of(typeof(T), 1 - variant)];

    private static Term<T> TermOf<T>(int variant)
        where T : class, IVocabulary => Term<T>.Create(CodeOf<T>(variant), Text(variant), Unknown(variant));

    private static Code<T> CodeOf<T>(int variant)
        where T : class, IVocabulary => Code<T>.Parse($"code-{variant + 1}");

    private static UnknownMembers Unknown(int variant) => UnknownMembers.Parse($$"""{"ukjent":"{{variant}}","I":[1.50]}""");

    private static string Text(int variant) => $"Ål i Å {variant}\r\ni İ ı\u2028ß\u0085slutt";

    private static MethodInfo Method(string name) => typeof(Sample).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
