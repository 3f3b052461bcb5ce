namespace Embedded.Liquid;

/// <summary>A Liquid template that cannot be parsed or rendered, with the place in its file.</summary>
public sealed class LiquidTemplateException : Exception
{
    public LiquidTemplateException(string? template, int line, int column, string problem, Exception? innerException = null)
        : base(Describe(template, line, column, problem), innerException)
    {
        Template = template;
        Line = line;
        Column = column;
        Problem = problem;
    }

    /// <summary>The file, or whatever names the template; null for a text without a name.</summary>
    public string? Template { get; }

    /// <summary>The line, from one; zero where it is not known.</summary>
    public int Line { get; }

    public int Column { get; }

    public string Problem { get; }

    private static string Describe(string? template, int line, int column, string problem)
    {
        var name = string.IsNullOrEmpty(template) ? "Liquid template" : template;

        return line > 0 ? $"{name}, line {line}, column {column}: {problem}" : $"{name}: {problem}";
    }
}
