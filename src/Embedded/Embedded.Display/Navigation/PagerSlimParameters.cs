namespace OrchardCore.Navigation;

/// <summary>The page of a list that a request asks for, by what stands before or after it.</summary>
public class PagerSlimParameters
{
    public string? Before { get; set; }

    public string? After { get; set; }
}
