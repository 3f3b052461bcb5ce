using Portal.Associations.Names;

namespace Portal.Associations.Tests.Names;

public class VietnameseSortKeyTests
{
    [Theory]
    [InlineData("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y")]
    [InlineData("ma", "mà", "mả", "mã", "má", "mạ")]
    [InlineData("Hội Dược", "Hội Đông y", "Hội Em")]
    [InlineData("Hội Vật lý", "Hội Vật lý trị liệu")]
    [InlineData("An", "An Giang", "Anh")]
    [InlineData("má", "mạ", "mác")]
    [InlineData("Hội 2", "Hội A")]
    public void Names_sort_as_in_Vietnamese(params string[] names)
    {
        var shuffled = names.Reverse().OrderBy(name => VietnameseSortKey.Of(name), StringComparer.Ordinal);

        Assert.Equal(names, shuffled);
    }

    [Theory]
    [InlineData("Hội Y học", "HỘI Y HỌC")]
    [InlineData("Hội Y học", "  Hội -  Y   học")]
    [InlineData("Hội Y học", "Ho\u0323\u0302i Y ho\u0323c")]
    public void Writing_that_means_the_same_sorts_the_same(string name, string other)
        => Assert.Equal(VietnameseSortKey.Of(name), VietnameseSortKey.Of(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("Hội 😀 \ud800")]
    public void Any_name_has_a_key_of_digits(string? name) => Assert.Matches("^[0-9]+$", VietnameseSortKey.Of(name));

    [Fact]
    public void No_key_is_longer_than_its_column()
        => Assert.InRange(VietnameseSortKey.Of(string.Concat(Enumerable.Repeat("ẫ ", 5000))).Length, 1, VietnameseSortKey.Length);
}
