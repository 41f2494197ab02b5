using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>The types of the library that a type uses, in its signatures and in its code, with all that is nested in it.</summary>
internal static class UsedTypes
{
    public static HashSet<TypeDefinition> Of(TypeDefinition type)
    {
        var references = new HashSet<TypeReference>();
        Type(type, references);
        return [.. references.SelectMany(Parts).OfType<TypeDefinition>()];
    }

    private static void Type(TypeDefinition type, HashSet<TypeReference> used)
    {
        Add(used, type.BaseType);
        Attributes(type, used);
        Generic(type, used);
        foreach (var implemented in type.Interfaces)
        {
            Add(used, implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(used, field.FieldType);
            Attributes(field, used);
        }

        foreach (var property in type.Properties)
        {
            Attributes(property, used);
        }

        foreach (var method in type.Methods)
        {
            Method(method, used);
        }

        foreach (var nested in type.NestedTypes)
        {
            Type(nested, used);
        }
    }

    private static void Method(MethodDefinition method, HashSet<TypeReference> used)
    {
        Signature(method, used);
        Attributes(method, used);
        Generic(method, used);
        foreach (var parameter in method.Parameters)
        {
            Attributes(parameter, used);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(used, variable.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(used, handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            Operand(instruction, used);
        }
    }

    private static void Operand(Instruction instruction, HashSet<TypeReference> used)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(used, type);
                break;
            case MethodReference method:
                Add(used, method.DeclaringType);
                Signature(method, used);
                foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
                {
                    Add(used, argument);
                }

                break;
            case FieldReference field:
                Add(used, field.DeclaringType);
                Add(used, field.FieldType);
                break;
        }
    }

    private static void Signature(MethodReference method, HashSet<TypeReference> used)
    {
        Add(used, method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(used, parameter.ParameterType);
        }
    }

    private static void Generic(IGenericParameterProvider provider, HashSet<TypeReference> used)
    {
        foreach (var constraint in provider.GenericParameters.SelectMany(static parameter => parameter.Constraints))
        {
            Add(used, constraint.ConstraintType);
        }
    }

    /// <summary>A type names its converter for the serializer's sake; it does not use it.</summary>
    private static void Attributes(ICustomAttributeProvider provider, HashSet<TypeReference> used)
    {
        foreach (var attribute in provider.CustomAttributes.Where(static attribute => attribute.AttributeType.Name != "JsonConverterAttribute"))
        {
            Add(used, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Select(static argument => argument.Value).OfType<TypeReference>())
            {
                Add(used, argument);
            }
        }
    }

    private static void Add(HashSet<TypeReference> used, TypeReference? type)
    {
        if (type is not null)
        {
            used.Add(type);
        }
    }

    /// <summary>The type itself and its arguments, without arrays, references and modifiers around it.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.ElementType)),
        FunctionPointerType pointer => pointer.Parameters.SelectMany(static parameter => Parts(parameter.ParameterType)).Concat(Parts(pointer.ReturnType)),
        TypeSpecification around => Parts(around.ElementType),
        _ => [type],
    };
}
