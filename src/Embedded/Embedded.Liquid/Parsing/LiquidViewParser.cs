using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.Options;
using Parlot.Fluent;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The Liquid parser that all templates of a tenant share.</summary>
public class LiquidViewParser : FluidParser
{
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions)
        : this(liquidViewOptions, allowLiquidTag: false)
    {
    }

    internal LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, bool allowLiquidTag)
        : base(new FluidParserOptions { AllowFunctions = true, AllowLiquidTag = allowLiquidTag })
    {
        AllowsLiquidTag = allowLiquidTag;

        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }
    }

    public Parser<IReadOnlyList<FilterArgument>> ArgumentsListParser => ArgumentsList;

    /// <summary>A shape and a value: <c>{% shape_type Model "Other" %}</c>.</summary>
    internal Parser<(Expression, Expression)> ShapeAndValueParser => Primary.And(Primary).Then(static pair => (pair.Item1, pair.Item2));

    /// <summary>A shape and named values: <c>{% shape_pager Model.Pager next_text: "Older" %}</c>.</summary>
    internal Parser<(Expression, IReadOnlyList<FilterArgument>)> ShapeAndArgumentsParser => Primary.And(ArgumentsList).Then(static pair => (pair.Item1, pair.Item2));

    internal bool AllowsLiquidTag { get; }
}
