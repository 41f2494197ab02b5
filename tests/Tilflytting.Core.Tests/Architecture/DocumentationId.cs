using System.Reflection;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>The name that the documentation file has for a member: <c>M:Tilflytting.Core.Slug.Parse(System.String)</c>.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Definition(type),
        FieldInfo => $"F:{Definition(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{Definition(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        EventInfo => $"E:{Definition(member.DeclaringType!)}.{member.Name}",
        ConstructorInfo constructor => $"M:{Definition(member.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => Of(method),
        _ => throw new InvalidOperationException($"{member} has no documentation."),
    };

    private static string Of(MethodInfo method)
    {
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var converted = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Written(method.ReturnType) : "";
        return $"M:{Definition(method.DeclaringType!)}.{method.Name}{arity}{Parameters(method.GetParameters())}{converted}";
    }

    private static string Definition(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(static parameter => Written(parameter.ParameterType)))})";

    private static string Written(Type type) =>
        type.IsByRef ? Written(type.GetElementType()!) + "@"
        : type.IsArray ? Written(type.GetElementType()!) + "[]"
        : type.IsGenericMethodParameter ? $"``{type.GenericParameterPosition}"
        : type.IsGenericParameter ? $"`{type.GenericParameterPosition}"
        : type.IsGenericType ? $"{Definition(type).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Written))}}}"
        : Definition(type);
}
