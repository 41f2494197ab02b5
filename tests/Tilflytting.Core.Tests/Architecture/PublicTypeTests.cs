using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>What holds for every public type of the library.</summary>
public class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ImmutableArray<Type> Exported =
        [.. typeof(Catalogue).Assembly.GetExportedTypes().Where(static type => !type.Name.StartsWith('<') && type.DeclaringType is null)];

    private static readonly ImmutableArray<Type> Mutable =
    [
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>),
        typeof(ConcurrentDictionary<,>), typeof(ImmutableArray<>.Builder), typeof(Memory<>), typeof(Span<>),
    ];

    public static TheoryData<string> Types => [.. Exported.Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_is_sealed(string name)
    {
        var type = Named(name);

        (type.IsSealed || type.IsInterface).Should().BeTrue("a static class, a struct and an enum are sealed too");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Struct_is_readonly(string name)
    {
        var type = Named(name);
        if (type is { IsValueType: true, IsEnum: false })
        {
            type.IsDefined(typeof(IsReadOnlyAttribute), false).Should().BeTrue();
            type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)).Should().BeTrue("a value is compared without a box");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Property_is_set_in_an_initializer_or_not_at_all(string name) =>
        Named(name).GetProperties(Declared)
            .Where(static property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Where(static property => property.SetMethod!.IsPublic)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Field_is_read_only(string name)
    {
        var type = Named(name);
        if (type == typeof(TilflyttingJsonContext))
        {
            return; // The generator fills its fields when they are first asked for.
        }

        type.GetFields(Declared).Where(static field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
            .Should().BeEmpty("an immutable type is thread safe");
        type.GetFields(Declared).Where(static field => field.IsPublic && !field.IsLiteral && !field.IsSpecialName)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_collection_that_can_be_changed_is_handed_out(string name)
    {
        var type = Named(name);
        var handedOut = type.GetProperties(Declared).Where(static property => property.GetMethod is { IsPublic: true }).Select(static property => (property.Name, property.PropertyType))
            .Concat(Methods(type).Select(static method => (method.Name, method.ReturnType)));

        handedOut.Where(static member => IsMutable(member.Item2)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_public_says_what_it_is(string name)
    {
        var type = Named(name);
        IEnumerable<MemberInfo> members =
        [
            type,
            .. type.GetFields(Declared).Where(static field => field.IsPublic && !field.IsSpecialName),
            .. type.GetProperties(Declared).Where(static property => property.GetMethod is { IsPublic: true } && !IsGenerated(property.GetMethod, property)),
            .. type.GetConstructors(Declared).Where(static constructor => constructor.IsPublic && constructor.GetParameters().Length > 0),
            .. Methods(type),
        ];
        if (type == typeof(TilflyttingJsonContext))
        {
            members = [type]; // The rest is the generator's.
        }

        members.Where(static member => !Documentation.SaysWhatItIs(member)).Select(DocumentationId.Of).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Method_says_what_its_parameters_and_its_result_are(string name)
    {
        foreach (var method in Methods(Named(name)))
        {
            var documentation = Documentation.Of(method)!;
            if (documentation.Element("inheritdoc") is not null)
            {
                continue;
            }

            documentation.Elements("param").Where(static element => !string.IsNullOrWhiteSpace(element.Value)).Select(static element => element.Attribute("name")!.Value)
                .Should().Equal(method.GetParameters().Select(static parameter => parameter.Name), DocumentationId.Of(method));
            if (method.ReturnType != typeof(void) && !method.IsSpecialName)
            {
                documentation.Element("returns").Should().NotBeNull(DocumentationId.Of(method));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_that_stands_in_json_names_the_one_converter(string name)
    {
        var type = Named(name);
        var named = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
        var concrete = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(TargetGroup)) : type;

        named.Should().Be(new TilflyttingJsonConverterFactory().CanConvert(concrete) ? typeof(TilflyttingJsonConverterFactory) : null);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_that_is_equatable_has_the_operators_too(string name)
    {
        var type = Named(name);
        if (!type.IsEnum && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)))
        {
            type.GetMethod("op_Equality").Should().NotBeNull();
            type.GetMethod("op_Inequality").Should().NotBeNull();
        }
    }

    private static Type Named(string name) => Exported.Single(type => type.FullName == name);

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Declared)
        .Where(static method => method.IsPublic && !IsGenerated(method, method))
        .Where(method => !type.IsEnum && !type.GetProperties(Declared).Any(property => property.GetMethod == method || property.SetMethod == method));

    /// <summary>What the compiler writes for a record, and for the members of an extension, has no documentation of its own.</summary>
    private static bool IsGenerated(MethodInfo method, MemberInfo member) =>
        method.Name.StartsWith('<') || (member == method && method.IsDefined(typeof(CompilerGeneratedAttribute), false));

    private static bool IsMutable(Type type) =>
        type.IsArray || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable));
}
