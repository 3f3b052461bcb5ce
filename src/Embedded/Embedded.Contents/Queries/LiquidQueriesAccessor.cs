namespace OrchardCore.Liquid;

/// <summary>The Liquid object <c>Queries</c>, whose members are the site's queries.</summary>
public class LiquidQueriesAccessor;
