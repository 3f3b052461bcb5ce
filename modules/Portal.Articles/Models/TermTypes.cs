namespace Portal.Articles.Models;

/// <summary>The content types of the terms under which articles stand.</summary>
public static class TermTypes
{
    public const string Category = "Category";

    public const string Tag = "Tag";

    public const string EventStream = "EventStream";
}
