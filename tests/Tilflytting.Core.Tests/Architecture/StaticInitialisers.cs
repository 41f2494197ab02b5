using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>What the static initialisers of some assemblies touch and read, through every call that they make.</summary>
/// <remarks>
/// A runtime may start the initialiser of a type as late as at the first read of its statics (CoreCLR does), or as early as at the first call of one of its members (Mono does).
/// So a type is <i>touched</i> by any of its members that is called, and by its statics.
/// Delegates are followed where they are made, but for those of a <see cref="Lazy{T}"/>: they may be called at once.
/// </remarks>
internal sealed class StaticInitialisers
{
    private readonly HashSet<string> assemblies;
    private readonly ILookup<string, TypeDefinition> derived;
    private readonly Dictionary<string, Initialiser> initialisers = new(StringComparer.Ordinal);

    public StaticInitialisers(params IReadOnlyCollection<ModuleDefinition> modules)
    {
        assemblies = [.. modules.Select(static module => module.Assembly.Name.Name)];
        var types = modules.SelectMany(static module => module.GetTypes()).Where(IsWritten).ToList();
        derived = types
            .SelectMany(static type => type.Interfaces.Select(static implemented => implemented.InterfaceType).Append(type.BaseType), static (type, above) => (type, above))
            .Where(static pair => pair.above is not null)
            .ToLookup(static pair => pair.above.GetElementType().FullName, static pair => pair.type, StringComparer.Ordinal);
        foreach (var type in types.Where(static type => !type.HasGenericParameters))
        {
            Add(type);
        }
    }

    /// <summary>The types that have an initialiser; of a generic type, every construction that another initialiser touches.</summary>
    public IEnumerable<string> Types => initialisers.Keys;

    /// <summary>Each static that an initialiser reads although its type may be the one that waits for that initialiser: the reader finds nothing there.</summary>
    public IEnumerable<string> Faults() =>
        from reader in initialisers
        from field in reader.Value.Read
        where field.Type != reader.Key && initialisers.ContainsKey(field.Type) && Leads(field.Type, reader.Key)
        orderby reader.Key, field.Name
        select $"{reader.Key} reads {field.Type}.{field.Name}, whose initialiser touches it: {string.Join(" → ", Way(field.Type, reader.Key)!)}";

    private bool Leads(string from, string to) => Way(from, to) is not null;

    private List<string>? Way(string from, string to)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var type))
        {
            foreach (var touched in initialisers[type].Touched.Where(touched => initialisers.ContainsKey(touched) && before.TryAdd(touched, type)))
            {
                if (touched == to)
                {
                    List<string> way = [to];
                    while (way[0] != from)
                    {
                        way.Insert(0, before[way[0]]);
                    }

                    return way;
                }

                open.Enqueue(touched);
            }
        }

        return null;
    }

    private void Add(TypeReference type)
    {
        if (Written(type) is not { } definition || initialisers.ContainsKey(type.FullName)
            || definition.Methods.FirstOrDefault(static method => method.IsConstructor && method.IsStatic) is not { } code)
        {
            return;
        }

        var initialiser = initialisers[type.FullName] = new();
        Follow(code, new(type, []), initialiser);
        foreach (var touched in initialiser.Constructed.Values)
        {
            Add(touched);
        }
    }

    private void Follow(MethodDefinition method, Construction within, Initialiser initialiser)
    {
        if (!method.HasBody || !initialiser.Followed.Add($"{within} {method.FullName}"))
        {
            return;
        }

        TypeReference? constraint = null;
        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type when instruction.OpCode.Code == Code.Constrained:
                    constraint = within.Close(type);
                    continue;
                case FieldReference field when instruction.OpCode.Code is Code.Ldsfld or Code.Ldsflda or Code.Stsfld && Written(within.Close(field.DeclaringType)) is { } definition:
                    var owner = within.Close(field.DeclaringType);
                    Touch(owner, initialiser);
                    if (instruction.OpCode.Code != Code.Stsfld && definition.Fields.Any(known => known.Name == field.Name && !known.HasConstant))
                    {
                        initialiser.Read.Add((owner.FullName, PropertyOf(field.Name)));
                    }

                    break;
                case MethodReference called when !IsLazy(instruction):
                    Call(called, constraint, within, initialiser);
                    break;
            }

            constraint = null;
        }
    }

    private void Call(MethodReference called, TypeReference? constraint, Construction within, Initialiser initialiser)
    {
        var arguments = (called as GenericInstanceMethod)?.GenericArguments.Select(within.Close).ToArray() ?? [];
        var owner = within.Close(called.DeclaringType);
        if (constraint is not null && Written(constraint) is { } type && Implementation(type, called) is { } implementation)
        {
            Touch(constraint, initialiser);
            Follow(implementation, new(constraint, arguments), initialiser);
            return;
        }

        if (Written(owner) is null || called.Resolve() is not { } method)
        {
            return;
        }

        Touch(owner, initialiser);
        Follow(method, new(owner, arguments), initialiser);
        if (method.IsConstructor && method.DeclaringType.Name.StartsWith('<'))
        {
            // An iterator: who enumerates it is out of sight.
            foreach (var part in method.DeclaringType.Methods.Where(static part => part.Name == "MoveNext"))
            {
                Follow(part, new(owner, []), initialiser);
            }
        }

        if (method.IsVirtual)
        {
            Overrides(method, owner, arguments, initialiser);
        }
    }

    /// <summary>Follows every body that a virtual call may reach in a type that is not generic.</summary>
    private void Overrides(MethodDefinition method, TypeReference owner, TypeReference[] arguments, Initialiser initialiser)
    {
        foreach (var type in derived[owner.GetElementType().FullName].Where(static type => !type.HasGenericParameters))
        {
            if (Implementation(type, method) is { } implementation)
            {
                Follow(implementation, new(type, arguments), initialiser);
            }

            Overrides(method, type, arguments, initialiser);
        }
    }

    private static void Touch(TypeReference type, Initialiser initialiser)
    {
        initialiser.Touched.Add(type.FullName);
        initialiser.Constructed[type.FullName] = type;
    }

    private static MethodDefinition? Implementation(TypeDefinition type, MethodReference called) =>
        type.Methods.FirstOrDefault(method => method.Overrides.Any(above => above.Name == called.Name && above.DeclaringType.GetElementType().FullName == called.DeclaringType.GetElementType().FullName))
        ?? type.Methods.FirstOrDefault(method => method.Name == called.Name && method.Parameters.Count == called.Parameters.Count);

    /// <summary>The function of a lazy value, which runs when somebody asks for it.</summary>
    private static bool IsLazy(Instruction instruction)
    {
        if (instruction.OpCode.Code is not (Code.Ldftn or Code.Ldvirtftn))
        {
            return false;
        }

        var next = instruction.Next;
        while (next is { Operand: not MethodReference { DeclaringType.Name: "Lazy`1" } } && next.OpCode.Code is Code.Newobj or Code.Dup or Code.Stsfld && (next.Operand as MethodReference)?.DeclaringType.Name.StartsWith("Func`", StringComparison.Ordinal) != false)
        {
            next = next.Next;
        }

        return next is { Operand: MethodReference { DeclaringType.Name: "Lazy`1" } };
    }

    private TypeDefinition? Written(TypeReference type) =>
        type is not (GenericParameter or ArrayType) && IsWritten(type) && type.Resolve() is { } definition && assemblies.Contains(definition.Module.Assembly.Name.Name) ? definition : null;

    /// <summary>Measuring coverage adds types of its own.</summary>
    private static bool IsWritten(TypeReference type) => type.DeclaringType is { } outer ? IsWritten(outer) : type.Namespace.StartsWith("Tilflytting.", StringComparison.Ordinal);

    private static string PropertyOf(string field) => field.StartsWith('<') && field.EndsWith(">k__BackingField", StringComparison.Ordinal) ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;

    private sealed class Initialiser
    {
        public HashSet<string> Followed { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

        public HashSet<(string Type, string Name)> Read { get; } = [];

        public Dictionary<string, TypeReference> Constructed { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>A type and the arguments of a method, by which the code of both is closed.</summary>
    private sealed record Construction(TypeReference Type, TypeReference[] Arguments)
    {
        public TypeReference Close(TypeReference type) => type switch
        {
            GenericParameter { Type: GenericParameterType.Method } parameter => parameter.Position < Arguments.Length ? Arguments[parameter.Position] : parameter,
            GenericParameter parameter => Type is GenericInstanceType generic && parameter.Position < generic.GenericArguments.Count ? generic.GenericArguments[parameter.Position] : parameter,
            GenericInstanceType generic => Closed(generic),
            ArrayType array => new ArrayType(Close(array.ElementType), array.Rank),
            _ => type,
        };

        public override string ToString() => $"{Type.FullName}<{string.Join(",", Arguments.Select(static argument => argument.FullName))}>";

        private GenericInstanceType Closed(GenericInstanceType type)
        {
            var closed = new GenericInstanceType(type.ElementType);
            foreach (var argument in type.GenericArguments)
            {
                closed.GenericArguments.Add(Close(argument));
            }

            return closed;
        }
    }
}
