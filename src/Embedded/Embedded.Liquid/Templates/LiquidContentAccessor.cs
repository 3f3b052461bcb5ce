namespace OrchardCore.Liquid;

/// <summary>The Liquid object <c>Content</c>, whose members other modules register.</summary>
public class LiquidContentAccessor
{
}
