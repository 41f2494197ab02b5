using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Tests.Contracts;

/// <summary>
/// Null where the signature does not allow it is named by its parameter, by every public call, those with a vocabulary as type parameter tried with target groups. None does half its work
/// first, or tells of it when a result is first looked at; a task may fail.
/// </summary>
internal static class NullContract
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The names of the public types of an assembly that have such a call.</summary>
    public static TheoryData<string> Types(Assembly assembly) =>
        [.. assembly.GetExportedTypes().Where(static type => !type.IsEnum && Calls(Closed(type)).Any()).Select(static type => type.FullName!)];

    public static async Task HoldsAsync(Assembly assembly, string typeName)
    {
        var type = Closed(assembly.GetType(typeName)!);
        foreach (var call in Calls(type))
        {
            var parameters = call.GetParameters();
            foreach (var refused in parameters.Where(IsRefused))
            {
                object?[] arguments = [.. parameters.Select(one => one == refused || one.IsOut ? null : Sample.Of(one.ParameterType))];
                var target = call.IsStatic || call.IsConstructor ? null : Sample.Of(type);

                var thrown = await Record.ExceptionAsync(() => (call is ConstructorInfo constructor ? constructor.Invoke(arguments) : call.Invoke(target, arguments)) as Task ?? Task.CompletedTask);

                (thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown).Should().BeOfType<ArgumentNullException>("{0} is null in {1}.{2}", refused.Name, type.Name, call)
                    .Which.ParamName.Should().Be(refused.Name, "it is that which is null in {0}.{1}", type.Name, call);
            }
        }
    }

    private static IEnumerable<MethodBase> Calls(Type type)
    {
        // What is found is put into a record as it is. What the compiler makes for extension members has no body, and the context of serialization is generated.
        if (type.Name.Contains('$', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute)) || typeof(JsonSerializerContext).IsAssignableFrom(type))
        {
            return [];
        }

        const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type.GetMethods(Own)
            .Where(static method => method.GetBaseDefinition() == method && !method.IsAbstract && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(Closed)
            .Concat<MethodBase>(type.GetMethod("Deconstruct") is null ? type.GetConstructors() : [])
            .Where(static call => call.GetParameters().Any(IsRefused));
    }

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]) : type;

    private static MethodInfo Closed(MethodInfo method) => method.IsGenericMethodDefinition ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Argument)]) : method;

    /// <summary>What is asked of no vocabulary is asked of any type of the model.</summary>
    private static Type Argument(Type parameter) => parameter.GetGenericParameterConstraints().Length > 0 ? typeof(TargetGroup) : typeof(Initiative);

    private static bool IsRefused(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;
}
