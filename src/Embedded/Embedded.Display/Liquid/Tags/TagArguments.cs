using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The evaluated arguments of a tag.</summary>
internal static class TagArguments
{
    public static async ValueTask<FilterArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var values = new FilterArguments();
        foreach (var argument in arguments)
        {
            values.Add(argument.Name, await argument.Expression.EvaluateAsync(context));
        }

        return values;
    }

    /// <summary>The argument of that name, else the one at that place.</summary>
    public static FluidValue Of(this FilterArguments arguments, string name, int index)
        => arguments.HasNamed(name) ? arguments[name] : arguments.At(index);

    public static string? Text(this FilterArguments arguments, string name)
        => arguments.HasNamed(name) ? arguments[name].ToStringValue() : null;
}
