using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Embedded.Liquid;

/// <summary>A range is built in memory before a loop takes its first step, so its size is checked before it is built.</summary>
internal sealed class RangeBounds(int maxSize) : AstRewriter
{
    protected override Expression VisitRangeExpression(RangeExpression rangeExpression) =>
        new RangeExpression(Visit(rangeExpression.From), new BoundedEnd(rangeExpression.From, Visit(rangeExpression.To), maxSize));

    private sealed class BoundedEnd(Expression from, Expression to, int maxSize) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            var first = (await from.EvaluateAsync(context)).ToNumberValue();
            var last = await to.EvaluateAsync(context);

            return last.ToNumberValue() - first < maxSize
                ? last
                : throw new FluidException($"The range ({first}..{last.ToNumberValue()}) is larger than {maxSize}.");
        }
    }
}
