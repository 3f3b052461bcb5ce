namespace Portal.TestSupport;

/// <summary>The smallest picture that a browser shows.</summary>
public static class SamplePicture
{
    /// <summary>One red point, as PNG.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");
}
