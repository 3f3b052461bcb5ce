using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Embedded.Resources.Liquid;

/// <summary>The arguments of a tag, evaluated; what the tag does not know is an attribute.</summary>
internal sealed class TagArguments
{
    private readonly Dictionary<string, FluidValue> _values = new(StringComparer.Ordinal);

    public static async ValueTask<TagArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var result = new TagArguments();

        for (var i = 0; i < arguments.Count; i++)
        {
            var name = string.IsNullOrEmpty(arguments[i].Name) ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : arguments[i].Name;
            result._values[name] = await arguments[i].Expression.EvaluateAsync(context);
        }

        return result;
    }

    public string? Text(string name) => _values.Remove(name, out var value) && !value.IsNil() ? value.ToStringValue() : null;

    public bool? Flag(string name) => _values.Remove(name, out var value) && !value.IsNil() ? value.ToBooleanValue() : null;

    /// <summary>What no one has asked for by name.</summary>
    public IEnumerable<(string Name, string Value)> Rest() =>
        _values.Where(entry => !char.IsAsciiDigit(entry.Key[0])).Select(entry => (entry.Key.Replace('_', '-'), entry.Value.ToStringValue()));
}
