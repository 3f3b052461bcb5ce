using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;

namespace Embedded.Display.Liquid.Tags;

/// <summary>What tags take from the rendering they stand in.</summary>
internal static class TagContext
{
    public static IServiceProvider Services(this TemplateContext context) => ((LiquidTemplateContext)context).Services;

    public static T Service<T>(this TemplateContext context)
        where T : notnull
        => context.Services().GetRequiredService<T>();

    public static IShape? AsShape(this FluidValue value) => value.ToObjectValue() as IShape;

    /// <summary>"item_class" and "item-class" name the property ItemClass.</summary>
    public static string ToPropertyName(this string argument)
    {
        var name = new System.Text.StringBuilder(argument.Length);
        var startsWord = true;
        foreach (var character in argument)
        {
            if (character is '_' or '-')
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return name.ToString();
    }
}
