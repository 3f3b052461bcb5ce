namespace Embedded.Templates;

/// <summary>Tells whether a Liquid template can run, before it is stored; offered by the runtime's Liquid.</summary>
public interface ILiquidCheck
{
    /// <summary>Why not, with the line and column in the template; null where it can.</summary>
    string? FindProblem(string template);
}
