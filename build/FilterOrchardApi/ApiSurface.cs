using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Portal.Build;

/// <summary>
/// Writes a type's public and protected surface as the lines of the Orchard Core API list: one line for the type
/// (<c>Name | kind : bases | assembly</c>) and one for each member (<c>Name . signature</c>).
/// </summary>
public static class ApiSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<string, string> ShortNames = new Dictionary<string, string>
    {
        ["System.String"] = "string",
        ["System.Boolean"] = "bool",
        ["System.Int16"] = "short",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.UInt32"] = "uint",
        ["System.UInt64"] = "ulong",
        ["System.Object"] = "object",
        ["System.Void"] = "void",
        ["System.Double"] = "double",
        ["System.Decimal"] = "decimal",
        ["System.Single"] = "float",
        ["System.Byte"] = "byte",
        ["System.Char"] = "char",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> SystemNamesWrittenBare = new[]
    {
        "Func", "Action", "DateTime", "DateTimeOffset", "TimeSpan", "Guid", "Type", "IServiceProvider", "Uri",
        "Attribute", "Exception", "IDisposable", "IAsyncDisposable", "Version",
    }.ToFrozenSet();

    /// <summary>The name by which the list knows a type, without generic arguments' effect on nested types.</summary>
    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        }

        if (type.IsPointer)
        {
            return NameOf(type.GetElementType()!) + "*";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        var full = Qualified(type);
        if (type.IsGenericType)
        {
            full += "<" + string.Join(", ", type.GetGenericArguments().Select(NameOf)) + ">";
        }

        return full;
    }

    /// <summary>The line that declares a type, without its assembly.</summary>
    public static ApiType Describe(Type type)
    {
        var bases = new List<string>();
        if (!type.IsEnum)
        {
            if (type.IsClass && !(type.IsAbstract && type.IsSealed) && !IsDelegate(type) && type.BaseType is { } parent && parent != typeof(object))
            {
                bases.Add(NameOf(parent));
            }

            bases.AddRange(type.GetInterfaces().Where(contract => contract.IsVisible).Select(NameOf));
        }

        return new ApiType(NameOf(type), Kind(type), bases);
    }

    /// <summary>The lines of a type's declared members.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        var name = NameOf(type);
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{name} . {field.Name} = {field.GetRawConstantValue()}");
        }

        return Signatures(type).Select(signature => $"{name} . {signature}");
    }

    private static IEnumerable<string> Signatures(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(c => Visible(c) && !c.IsStatic))
        {
            yield return $"{Access(constructor)}new({Parameters(constructor.GetParameters())})";
        }

        foreach (var field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
        {
            yield return (field.IsPublic ? "public " : "protected ")
                + (field.IsLiteral ? "const " : field.IsStatic ? "static " : "")
                + (field.IsInitOnly ? "readonly " : "") + NameOf(field.FieldType) + " " + field.Name
                + (field.IsLiteral ? " = " + Constant(field.GetRawConstantValue()) : "");
        }

        foreach (var property in type.GetProperties(Declared))
        {
            if (Signature(property) is { } signature)
            {
                yield return signature;
            }
        }

        foreach (var declared in type.GetEvents(Declared).Where(e => e.AddMethod is { } add && Visible(add)))
        {
            yield return $"{Access(declared.AddMethod!)}event {NameOf(declared.EventHandlerType!)} {declared.Name}";
        }

        foreach (var method in type.GetMethods(Declared).Where(m => Visible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            yield return Signature(method);
        }
    }

    private static string? Signature(PropertyInfo property)
    {
        var getter = property.GetMethod is { } g && Visible(g) ? g : null;
        var setter = property.SetMethod is { } s && Visible(s) ? s : null;
        if ((getter ?? setter) is not { } accessor)
        {
            return null;
        }

        var index = property.GetIndexParameters();
        var set = "";
        if (setter is not null)
        {
            var init = setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
            set = (setter.IsPublic == accessor.IsPublic ? "" : "protected ") + (init ? "init; " : "set; ");
        }

        return $"{Access(accessor)}{Modifier(accessor)}{NameOf(property.PropertyType)} "
            + (index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name)
            + $" {{ {(getter is null ? "" : "get; ")}{set}}}";
    }

    private static string Signature(MethodInfo method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var generic = "";
        if (method.IsGenericMethod)
        {
            generic = "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">";
        }

        var constraints = method.IsGenericMethod ? string.Concat(method.GetGenericArguments().Select(Constraint)) : "";
        return $"{Access(method)}{Modifier(method)}{NameOf(method.ReturnType)} {method.Name}{generic}"
            + $"({(extension ? "this " : "")}{Parameters(method.GetParameters())}){constraints}";
    }

    private static string Constraint(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var parts = new List<string>();
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            parts.Add("class");
        }

        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            parts.Add("struct");
        }

        parts.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(NameOf));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            parts.Add("new()");
        }

        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = NameOf(parameter.ParameterType);
        if (parameter.IsOut)
        {
            type = type.Replace("ref ", "out ", StringComparison.Ordinal);
        }

        return (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "") + type + " " + parameter.Name
            + (parameter.HasDefaultValue ? " = " + Constant(parameter.RawDefaultValue) : "");
    }

    private static string Constant(object? value) => value switch
    {
        null => "default",
        string text when text.Length > 80 || text.Contains('\n', StringComparison.Ordinal) => "\"...\"",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "public " : "protected ";

    private static string Modifier(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        if (method.IsAbstract)
        {
            return "abstract ";
        }

        if (!method.IsVirtual || method.IsFinal)
        {
            return "";
        }

        return method.GetBaseDefinition() != method ? "override " : "virtual ";
    }

    private static bool IsDelegate(Type type) => type.BaseType == typeof(MulticastDelegate);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when IsDelegate(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Qualified(Type type)
    {
        var plain = type.Name.Split('`')[0];
        if (type.DeclaringType is { } outer)
        {
            return Qualified(outer) + "." + plain;
        }

        var full = string.IsNullOrEmpty(type.Namespace) ? plain : type.Namespace + "." + plain;
        if (ShortNames.TryGetValue(full, out var shortName))
        {
            return shortName;
        }

        return type.Namespace switch
        {
            "System" when SystemNamesWrittenBare.Contains(plain) => plain,
            "System.Collections.Generic" => plain,
            "System.Threading.Tasks" when plain is "Task" or "ValueTask" => plain,
            "System.Threading" when plain is "CancellationToken" => plain,
            "System.Linq.Expressions" when plain is "Expression" => plain,
            _ => full,
        };
    }
}

/// <summary>A type as the list declares it.</summary>
/// <param name="Name">Full name with generic arguments.</param>
/// <param name="Kind">"class", "sealed class", "interface", "enum", ...</param>
/// <param name="Bases">Base class and all interfaces.</param>
public sealed record ApiType(string Name, string Kind, IReadOnlyList<string> Bases);
